import { useFormContext, useWatch } from 'react-hook-form';
import { CheckboxField } from '../../fields/CheckboxField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { FieldGroup } from '../../fields/FieldGroup.tsx';
import { useIntake } from '../../form/intake-context.ts';
import { supportsField } from '../../form/supports-field.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';

/** The candidate's consent to be stored, which some countries expect. Never ticked beforehand. */
export function Consent() {
  const { t } = useI18n();
  const { atsCapabilities } = useIntake();
  const { control } = useFormContext<IntakeValues>();
  const given = useWatch({ control, name: 'gdpr_consent.given' });
  if (!supportsField(atsCapabilities, 'gdpr_consent')) return null;
  return (
    <FieldGroup title={t('candidate.group.consent')}>
      <CheckboxField
        name="gdpr_consent.given"
        label={t('gdpr_consent.given')}
        hint={t('gdpr_consent.given.hint')}
      />
      {given && (
        <DateField name="gdpr_consent.expires_at" label={t('gdpr_consent.expires_at')} optional />
      )}
    </FieldGroup>
  );
}
