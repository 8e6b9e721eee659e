import { useFormContext, useWatch } from 'react-hook-form';
import { useIntake } from '../form/intake-context.ts';
import { shownPhone } from '../form/request/sent-phone.ts';
import { usePhones } from '../form/request/use-phones.ts';
import { useFormValue } from '../form/state/use-form-value.ts';
import { supportsField } from '../form/supports-field.ts';
import type { IntakeValues } from '../form/values.ts';
import { useI18n } from '../i18n/i18n.ts';
import type { FieldProps } from './Field.tsx';
import { TextField } from './TextField.tsx';

/** Plain international notation says itself how it is sent, and needs no numbering plans. */
const PLAIN = /^\+[\d\s-]*$/;

const withoutGroups = (number: string) => number.replace(/[\s().\-/]/g, '');

/** A telephone number in any notation. Stays as typed; a hint says how it will be sent. */
export function PhoneField(field: FieldProps) {
  const { t } = useI18n();
  const { control } = useFormContext<IntakeValues>();
  const { atsCapabilities } = useIntake();
  const typed = `${useFormValue(field.name) ?? ''}`.trim();
  const held = useWatch({ control, name: 'candidate.location.country' });
  const country = supportsField(atsCapabilities, 'candidate.location') ? held : '';
  const phones = usePhones(typed !== '' && !PLAIN.test(typed));
  const sentAs = shownPhone(typed, country || undefined, phones);
  const isOther = withoutGroups(sentAs) !== withoutGroups(typed);
  return (
    <TextField
      {...field}
      type="tel"
      passing
      {...(isOther ? { hint: t('candidate.phone_number.sentAs', { number: sentAs }) } : {})}
    />
  );
}
