import { Suspense, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Name } from '../form/state/use-form-value.ts';
import type { IntakeValues } from '../form/values.ts';
import { lazyPage, orNothing } from '../i18n/lazy-page.ts';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { useNumberNotation } from './notation/use-number-notation.ts';
import { useTypedValue } from './state/use-typed-value.ts';

const [NumberOffers] = lazyPage(orNothing(() => import('./NumberOffers.tsx')));

interface NumberFieldProps extends FieldProps {
  /** Where the period of an amount is held, when the number is pay. */
  periodName?: Name | undefined;
}

/**
 * A number in the person's own notation. Text that is none stays and is named when checked; the
 * numbers in it are offered under the field.
 */
export function NumberField({ periodName, ...field }: NumberFieldProps) {
  const { setValue } = useFormContext<IntakeValues>();
  const { held, set, input } = useTypedValue(field.name, useNumberNotation(periodName));
  const control = useRef<HTMLInputElement>(null);
  const after = typeof held === 'string' && /\p{Nd}/u.test(held) && (
    <Suspense fallback={null}>
      <NumberOffers
        text={held}
        label={field.label}
        keepsPeriod={periodName !== undefined}
        onUse={(amount, period) => {
          if (periodName && period) setValue(periodName, period, { shouldDirty: true });
          set(amount);
          control.current?.focus();
        }}
      />
    </Suspense>
  );
  return (
    <Field width="medium" {...field} after={after}>
      {(props) => (
        <input
          {...props}
          {...input}
          ref={control}
          className={`${styles.control} numbers`}
          inputMode="decimal"
          dir="ltr"
          autoComplete="off"
        />
      )}
    </Field>
  );
}
