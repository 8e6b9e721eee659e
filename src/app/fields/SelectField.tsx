import { useFormContext } from 'react-hook-form';
import type { IntakeValues } from '../intake/values.ts';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { useRecheck } from './use-field.ts';

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
  const { register } = useFormContext<IntakeValues>();
  const recheck = useRecheck(field.name);
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          {...register(field.name, { onChange: recheck })}
          className={styles.control}
        >
          {none !== undefined && <option value="">{none}</option>}
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
