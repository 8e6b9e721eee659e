import { CONTACT_TYPES } from '../../../kombo/values/choices.ts';
import { FieldArray } from '../../fields/FieldArray.tsx';
import { FieldRow } from '../../fields/FieldGroup.tsx';
import { PhoneField } from '../../fields/PhoneField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import type { RowsField } from '../../form/candidate/candidate-fields.ts';
import { useI18n } from '../../i18n/i18n.ts';

/** A list of the candidate's, such as further ways to reach them, each with its kind. */
export function RowsOfField({ field }: { field: RowsField }) {
  const { t } = useI18n();
  const { path, label, nameOf, typeNameOf, toRow, input } = field;
  return (
    <FieldArray
      name={path}
      legend={t(path)}
      addLabel={t(`${path}.add`)}
      removeLabel={(number) => t(`${path}.remove`, { number })}
      empty={toRow('')}
    >
      {(index) => {
        const own = { name: nameOf(index), label: t(label, { number: index + 1 }) };
        const value =
          input === 'tel' ? <PhoneField {...own} /> : <TextField type={input} {...own} />;
        if (typeNameOf === undefined) return value;
        return (
          <FieldRow columns="wide-narrow">
            {value}
            <SelectField
              name={typeNameOf(index)}
              label={t('contactType.label')}
              choices={CONTACT_TYPES.map((type) => ({
                value: type,
                label: t(`contactType.${type}`),
              }))}
            />
          </FieldRow>
        );
      }}
    </FieldArray>
  );
}
