import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import type { TextKind } from '../../text/typed.ts';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { useTyping } from './state/use-typing.ts';

export interface TextFieldProps extends FieldProps {
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url'>;
  /** How the text is cleaned when the field is left, where its type does not say so. */
  kind?: TextKind | undefined;
  inputMode?: 'text' | 'email' | 'tel' | 'url' | 'numeric';
  /** Off for a candidate's data: the browser would offer the recruiter's own. */
  autoComplete?: HTMLInputAutoCompleteAttribute;
}

/** One line of text. Uncontrolled: typing renders nothing. */
export function TextField({
  type = 'text',
  kind = type,
  inputMode,
  autoComplete = 'off',
  ...field
}: TextFieldProps) {
  const typing = useTyping(field.name, kind);
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
