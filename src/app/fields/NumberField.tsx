import { useMemo } from 'react';
import { useWords } from '../words/words.ts';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { numberNotation } from './number-notation.ts';
import { useTypedValue } from './use-typed-value.ts';

/** A number in the person's own notation. Text that is none stays and is named when checked. */
export function NumberField(field: FieldProps) {
  const { locale, plainNumber } = useWords();
  const notation = useMemo(() => numberNotation(locale, plainNumber), [locale, plainNumber]);
  const { input } = useTypedValue(field.name, notation);
  return (
    <Field width="medium" {...field}>
      {(control) => (
        <input
          {...control}
          {...input}
          className={`${styles.control} numbers`}
          inputMode="decimal"
          autoComplete="off"
        />
      )}
    </Field>
  );
}
