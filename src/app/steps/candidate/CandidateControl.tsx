import { CountryField } from '../../fields/CountryField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { PhoneField } from '../../fields/PhoneField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import type { CandidateField } from '../../form/candidate/candidate-fields.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { EmailField } from './EmailField.tsx';
import { RowsOfField } from './RowsOfField.tsx';

/** A field of the candidate with the control that the list says. */
export function CandidateControl({ field }: { field: CandidateField }) {
  const { t } = useI18n();
  if (field.control === 'rows') return <RowsOfField field={field} />;
  if (field.control === 'email') return <EmailField />;
  const { path, hint, width, required } = field;
  const common = {
    label: t(path),
    optional: required === undefined,
    ...(hint && { hint: t(hint) }),
    ...(width && { width }),
  };
  switch (field.control) {
    case 'text':
      return <TextField name={field.path} kind={field.input} {...common} />;
    case 'phone':
      return <PhoneField name={field.path} {...common} />;
    case 'country':
      return <CountryField name={field.path} {...common} />;
    case 'date':
      return <DateField name={field.path} {...common} />;
    case 'number':
      return <NumberField name={field.path} periodName={field.period} {...common} />;
    case 'choice': {
      const choices = Object.entries(field.choices).map(([value, id]) => ({ value, label: t(id) }));
      return (
        <SelectField name={field.path} {...common} choices={choices} none={t('choice.none')} />
      );
    }
  }
}
