import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { useNumberNotation } from './notation/use-number-notation.ts';
import { useTypedValue } from './state/use-typed-value.ts';

/** A number in the person's own notation. Text that is none stays and is named when checked. */
export function NumberField(field: FieldProps) {
  const { input } = useTypedValue(field.name, useNumberNotation());
  return (
    <Field width="medium" {...field}>
      {(control) => (
        <input
          {...control}
          {...input}
          className={`${styles.control} numbers`}
          inputMode="decimal"
          dir="ltr"
          autoComplete="off"
        />
      )}
    </Field>
  );
}
