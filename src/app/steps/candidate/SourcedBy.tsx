import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.ts';
import { Group } from '../../fields/Grid.tsx';
import { PickerField } from '../../fields/PickerField.tsx';
import { takesField, useIntake } from '../../intake/intake-context.ts';
import { useWords } from '../../words/words.ts';
import { userName } from './user-name.ts';

/** Whom the ATS credits for finding the candidate; only where it has users and takes them. */
export function SourcedBy() {
  const { t } = useWords();
  const { form, integrationId } = useIntake();
  const offered = form?.users === true && takesField(form, 'sourced_by');
  const { data } = useQuery({ ...queries.users(integrationId, ''), enabled: offered });
  if (!offered || data === undefined) return null;
  const options = data.results.map((user) => ({
    value: user.id,
    label: userName(user),
    ...(user.email ? { detail: user.email } : {}),
  }));
  return (
    <Group title={t('candidate.group.source')}>
      <PickerField
        name="sourced_by.user_id"
        label={t('sourced_by.user_id')}
        hint={t('sourced_by.user_id.hint')}
        options={options}
        width="medium"
        optional
      />
    </Group>
  );
}
