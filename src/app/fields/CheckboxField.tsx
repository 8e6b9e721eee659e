import { useFormContext } from 'react-hook-form';
import { useFieldState } from '../form/state/use-field.ts';
import type { IntakeValues } from '../form/values.ts';
import styles from './Field.module.css';
import { FieldError, type FieldProps } from './Field.tsx';

/** A single statement to tick; never ticked beforehand. */
export function CheckboxField({ name, label, hint }: FieldProps) {
  const { register } = useFormContext<IntakeValues>();
  const state = useFieldState(name, label);
  return (
    <div className={styles.field} data-invalid={state.error !== null || undefined}>
      <label className={styles.choice} htmlFor={state.id}>
        <input
          {...register(name)}
          id={state.id}
          type="checkbox"
          aria-describedby={state.describedBy(Boolean(hint))}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <div className={styles.hint} id={`${state.id}-hint`}>
          {hint}
        </div>
      )}
      <FieldError state={state} />
    </div>
  );
}
