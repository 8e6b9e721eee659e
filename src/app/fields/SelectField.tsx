import { useFormContext } from 'react-hook-form';
import type { IntakeValues } from '../intake/values.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { useRecheck } from './use-field.ts';
import { useFormValue } from './use-form-value.ts';

export interface Choice {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldProps {
  choices: readonly Choice[];
  /** The words of "nothing chosen"; left out where something always is. */
  none?: string;
}

/** One of a few choices, with the platform's own list. */
export function SelectField({ choices, none, ...field }: SelectFieldProps) {
  const { name } = field;
  const { setValue } = useFormContext<IntakeValues>();
  const value = useFormValue(name);
  const recheck = useRecheck(name);
  return (
    <Field {...field}>
      {(control) => (
        <div className={styles.select}>
          <select
            {...control}
            className={styles.control}
            name={name}
            value={`${value ?? ''}`}
            onChange={(event) => {
              setValue(name, event.target.value, { shouldDirty: true });
              recheck();
            }}
          >
            {none !== undefined && <option value="">{none}</option>}
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <Icon name="chevronDown" />
        </div>
      )}
    </Field>
  );
}
