import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { takesField, useIntake } from '../intake/intake-context.ts';
import type { IntakeValues } from '../intake/values.ts';
import { useWords } from '../words/words.ts';
import type { FieldProps } from './Field.tsx';
import { loadPhones } from './phones.ts';
import { TextField } from './TextField.tsx';

/** A telephone number in any notation. Stays as typed; a hint says how it will be sent. */
export function PhoneField({ name, ...field }: FieldProps & { name: 'candidate.phone_number' }) {
  const { t } = useWords();
  const { control } = useFormContext<IntakeValues>();
  const { form } = useIntake();
  const [typed, held] = useWatch({ control, name: [name, 'candidate.location.country'] });
  const country = takesField(form, 'candidate.location') ? held : '';
  const [sentAs, setSentAs] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    const national = typed.trim() !== '' && !typed.trim().startsWith('+');
    if (!national || country === '') setSentAs(null);
    else {
      loadPhones().then(
        (toE164) => current && setSentAs(toE164(typed, country)),
        () => {},
      );
    }
    return () => {
      current = false;
    };
  }, [typed, country]);

  return (
    <TextField
      {...field}
      name={name}
      type="tel"
      passing
      {...(sentAs === null ? {} : { hint: t('candidate.phone_number.sentAs', { number: sentAs }) })}
    />
  );
}
