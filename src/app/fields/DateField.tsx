import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useI18n } from '../i18n/i18n.ts';
import { exampleDay } from '../notation/date-notation.ts';
import { IconButton } from '../ui/Button.tsx';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { useDateNotation } from './notation/use-date-notation.ts';
import { useTypedValue } from './state/use-typed-value.ts';

/** A day, typed in the person's notation or picked from the platform's calendar. */
export function DateField({ hint, ...field }: FieldProps) {
  const { t, locale } = useI18n();
  const { held, set, input } = useTypedValue(field.name, useDateNotation());
  const picker = useRef<HTMLInputElement>(null);
  // The platform's control is the most costly of all, and most people type.
  const [picks, setPicks] = useState(false);
  const example = t('date.example', { example: exampleDay(locale) });
  return (
    <Field width="medium" {...field} hint={hint ?? example}>
      {(control) => (
        <div className={styles.within}>
          <input
            {...control}
            {...input}
            className={`${styles.control} numbers`}
            inputMode="numeric"
            dir="auto"
            autoComplete="off"
          />
          {picks && (
            <input
              ref={picker}
              type="date"
              className="visually-hidden"
              tabIndex={-1}
              aria-hidden="true"
              value={/^\d{4}-\d{2}-\d{2}$/.test(`${held}`) ? held : ''}
              onChange={(event) => set(event.target.value)}
            />
          )}
          <IconButton
            icon="calendar"
            label={t('date.pick', { label: field.label })}
            onClick={() => {
              flushSync(() => setPicks(true));
              picker.current?.showPicker();
            }}
          />
        </div>
      )}
    </Field>
  );
}
