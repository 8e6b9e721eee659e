import type { ReactNode } from 'react';
import type { FieldArray } from 'react-hook-form';
import { CONTACT_TYPES } from '../../../kombo/choices.ts';
import { Line } from '../../fields/Grid.tsx';
import { Rows } from '../../fields/Rows.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import type { IntakeValues } from '../../intake/values.ts';
import { useWords } from '../../words/words.ts';

type ContactList = 'candidate.additional_email_addresses' | 'candidate.additional_phone_numbers';

interface FurtherContactsProps<N extends ContactList> {
  name: N;
  empty: FieldArray<IntakeValues, N>;
  /** The field of the address or number itself. */
  children(index: number): ReactNode;
}

/** Further ways to reach the candidate, each with its type. */
export function FurtherContacts<N extends ContactList>({
  name,
  empty,
  children,
}: FurtherContactsProps<N>) {
  const { t } = useWords();
  return (
    <Rows
      name={name}
      legend={t(name)}
      addLabel={t(`${name}.add`)}
      removeLabel={(number) => t(`${name}.remove`, { number })}
      empty={empty}
    >
      {(_path, index) => (
        <Line columns="wide-narrow">
          {children(index)}
          <SelectField
            name={`${name}.${index}.type`}
            label={t('contactType.label')}
            choices={CONTACT_TYPES.map((value) => ({ value, label: t(`contactType.${value}`) }))}
          />
        </Line>
      )}
    </Rows>
  );
}
