import { useFormContext } from 'react-hook-form';
import type { IntakeValues } from '../intake/values.ts';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { useRecheck } from './use-field.ts';

/** Several lines of text; grows with what is typed. */
export function TextAreaField(field: FieldProps) {
  const { register } = useFormContext<IntakeValues>();
  const recheck = useRecheck(field.name);
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          {...register(field.name, { onChange: recheck })}
          className={styles.control}
          autoComplete="off"
          rows={4}
          dir="auto"
        />
      )}
    </Field>
  );
}
