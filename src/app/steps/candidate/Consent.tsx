import { useFormContext, useWatch } from 'react-hook-form';
import { CheckboxField } from '../../fields/CheckboxField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { Group } from '../../fields/Grid.tsx';
import { takesField, useIntake } from '../../intake/intake-context.ts';
import type { IntakeValues } from '../../intake/values.ts';
import { useWords } from '../../words/words.ts';

/** The candidate's consent to be stored, which some countries expect. Never ticked beforehand. */
export function Consent() {
  const { t } = useWords();
  const { form } = useIntake();
  const { control } = useFormContext<IntakeValues>();
  const given = useWatch({ control, name: 'gdpr_consent.given' });
  if (!takesField(form, 'gdpr_consent')) return null;
  return (
    <Group title={t('candidate.group.consent')}>
      <CheckboxField
        name="gdpr_consent.given"
        label={t('gdpr_consent.given')}
        hint={t('gdpr_consent.given.hint')}
      />
      {given && (
        <DateField name="gdpr_consent.expires_at" label={t('gdpr_consent.expires_at')} optional />
      )}
    </Group>
  );
}
