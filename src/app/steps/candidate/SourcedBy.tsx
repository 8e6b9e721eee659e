import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.ts';
import { FieldGroup } from '../../fields/FieldGroup.tsx';
import { PickerField } from '../../fields/PickerField.tsx';
import { useIntake } from '../../form/intake-context.ts';
import { supportsField } from '../../form/supports-field.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useLanguageOf } from '../../i18n/use-language-of.ts';
import { userName } from './user-name.ts';

/** Whom the ATS credits for finding the candidate; only where it has users and takes them. */
export function SourcedBy() {
  const { t } = useI18n();
  const languageOf = useLanguageOf();
  const { atsCapabilities, integrationId } = useIntake();
  const offered = atsCapabilities?.users === true && supportsField(atsCapabilities, 'sourced_by');
  const { data } = useQuery({ ...queries.users(integrationId, ''), enabled: offered });
  if (!offered || data === undefined) return null;
  const options = data.results.map((user) => ({
    value: user.id,
    label: userName(t, user),
    lang: languageOf(userName(t, user)) ?? undefined,
    ...(user.email ? { detail: user.email } : {}),
  }));
  return (
    <FieldGroup title={t('candidate.group.source')}>
      <PickerField
        name="sourced_by.user_id"
        label={t('sourced_by.user_id')}
        hint={t('sourced_by.user_id.hint')}
        options={options}
        width="medium"
        optional
      />
    </FieldGroup>
  );
}
