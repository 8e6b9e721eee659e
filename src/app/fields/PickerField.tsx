import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useRecheck } from '../form/state/use-field.ts';
import type { IntakeValues } from '../form/values.ts';
import { useI18n } from '../i18n/i18n.ts';
import { firstScreen } from '../platform/first-screen.ts';
import { focusPath } from '../platform/focus-path.ts';
import type { PickerOption, Readings } from '../ui/picker/match-options.ts';
import styles from './Field.module.css';
import { type ControlProps, Field, type FieldProps } from './Field.tsx';

const Picker = lazy(() => firstScreen.then(() => import('../ui/picker/Picker.tsx')));

interface PickerFieldProps extends FieldProps {
  options: readonly PickerOption[];
  placeholder?: string;
  /** What else a typed text may stand for. */
  readings?: Readings;
}

/** One of many choices, found by typing. Text that matches none is named as soon as it is left. */
export function PickerField({ options, placeholder, readings, ...field }: PickerFieldProps) {
  const { t } = useI18n();
  const { control: form, trigger } = useFormContext<IntakeValues>();
  const { field: held } = useController({ name: field.name, control: form });
  const recheck = useRecheck(field.name);
  const value = `${held.value ?? ''}`;
  const shown = options.find((option) => option.value === value)?.label ?? value;
  return (
    <Field {...field}>
      {(control) => (
        <Suspense
          fallback={
            <PlainBox {...control} path={field.name} value={shown} onChange={held.onChange} />
          }
        >
          <Picker
            id={control.id}
            path={field.name}
            describedBy={control['aria-describedby']}
            invalid={control['aria-invalid'] ?? false}
            options={options}
            readings={readings}
            value={value}
            onChange={(next) => {
              held.onChange(next);
              const isStray = next !== '' && options.every((option) => option.value !== next);
              if (isStray) void trigger(field.name);
              else recheck();
            }}
            onBlur={held.onBlur}
            {...(placeholder === undefined ? {} : { placeholder })}
            empty={t('picker.empty')}
            clearLabel={t('picker.clear', { label: field.label })}
          />
        </Suspense>
      )}
    </Field>
  );
}

interface PlainBoxProps extends ControlProps {
  path: string;
  value: string;
  onChange(typed: string): void;
}

/** Takes what is typed until the picker is there, and hands it the focus. */
function PlainBox({ path, value, onChange, ...control }: PlainBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const input = box.current;
    return () => {
      if (document.activeElement === input) focusPath(path);
    };
  }, [path]);
  return (
    <input
      {...control}
      ref={box}
      className={styles.control}
      data-path={path}
      value={value}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
