import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { useTyping } from './state/use-typing.ts';

export interface TextFieldProps extends FieldProps {
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url'>;
  inputMode?: 'text' | 'email' | 'tel' | 'url' | 'numeric';
  /** Off for a candidate's data: the browser would offer the recruiter's own. */
  autoComplete?: HTMLInputAutoCompleteAttribute;
}

/** One line of text. Uncontrolled: typing renders nothing. */
export function TextField({
  type = 'text',
  inputMode,
  autoComplete = 'off',
  ...field
}: TextFieldProps) {
  const typing = useTyping(field.name, type);
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          {...typing}
          className={styles.control}
          type={type === 'url' || type === 'email' ? 'text' : type}
          inputMode={inputMode ?? (type === 'text' ? undefined : type)}
          autoComplete={autoComplete}
          autoCapitalize={type === 'text' ? undefined : 'none'}
          spellCheck={type === 'text' ? undefined : false}
          dir={type === 'text' ? 'auto' : 'ltr'}
        />
      )}
    </Field>
  );
}
