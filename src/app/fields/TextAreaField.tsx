import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { useTyping } from './state/use-typing.ts';

/** Several lines of text; grows with what is typed. */
export function TextAreaField(field: FieldProps) {
  const typing = useTyping(field.name, 'lines');
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          {...typing}
          className={styles.control}
          autoComplete="off"
          rows={4}
          dir="auto"
        />
      )}
    </Field>
  );
}
