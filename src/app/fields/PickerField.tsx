import { lazy, Suspense } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { IntakeValues } from '../intake/values.ts';
import type { PickerOption } from '../ui/Picker.tsx';
import { useWords } from '../words/words.ts';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { useRecheck } from './use-field.ts';

const Picker = lazy(() => import('../ui/Picker.tsx'));

interface PickerFieldProps extends FieldProps {
  options: readonly PickerOption[];
  placeholder?: string;
}

/** One of many choices, found by typing. Text that matches none is named as soon as it is left. */
export function PickerField({ options, placeholder, ...field }: PickerFieldProps) {
  const { t } = useWords();
  const { control: form, trigger } = useFormContext<IntakeValues>();
  const { field: held } = useController({ name: field.name, control: form });
  const recheck = useRecheck(field.name);
  const value = `${held.value ?? ''}`;
  const shown = options.find((option) => option.value === value)?.label ?? value;
  return (
    <Field {...field}>
      {(control) => (
        <Suspense
          fallback={<input className={styles.control} id={control.id} value={shown} readOnly />}
        >
          <Picker
            id={control.id}
            path={field.name}
            describedBy={control['aria-describedby']}
            invalid={control['aria-invalid'] ?? false}
            options={options}
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
