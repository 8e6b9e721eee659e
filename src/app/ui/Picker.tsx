import * as Ariakit from '@ariakit/react';
import { startTransition, useMemo, useState } from 'react';
import { foldedIncludes } from '../words/fold.ts';
import { Icon } from './Icon.tsx';
import styles from './Picker.module.css';

export interface PickerOption {
  value: string;
  label: string;
  /** A second, quiet line that is searched as well. */
  detail?: string;
}

export interface PickerProps {
  id: string;
  /** Marks the input for the error summary's link. */
  path: string;
  options: readonly PickerOption[];
  value: string;
  onChange(value: string): void;
  onBlur?(): void;
  describedBy?: string | undefined;
  invalid?: boolean;
  placeholder?: string;
  /** What stands where nothing matches. */
  empty: string;
  /** The name of the button that takes the choice back. */
  clearLabel: string;
}

/**
 * One of many options, found by typing. What was typed but not chosen gives way to the
 * chosen option when the field is left.
 */
export default function Picker({
  id,
  path,
  options,
  value,
  onChange,
  onBlur,
  describedBy,
  invalid = false,
  placeholder,
  empty,
  clearLabel,
}: PickerProps) {
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string | null>(null);
  const matches = useMemo(
    () => options.filter(({ label, detail }) => foldedIncludes(`${label} ${detail ?? ''}`, typed)),
    [options, typed],
  );

  const choose = (next: string) => {
    onChange(next);
    setTyped(null);
  };

  return (
    <Ariakit.ComboboxProvider
      value={typed ?? chosen?.label ?? ''}
      setValue={(text) => startTransition(() => setTyped(text))}
      selectedValue={value}
      setSelectedValue={(next) => choose(`${next}`)}
    >
      <div className={styles.picker}>
        <Ariakit.Combobox
          id={id}
          data-path={path}
          className={styles.input}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          placeholder={placeholder}
          autoComplete="off"
          autoSelect="always"
          onBlur={() => {
            if (typed === '') onChange('');
            setTyped(null);
            onBlur?.();
          }}
        />
        {value === '' ? (
          <span className={styles.icon}>
            <Icon name="chevronDown" size={16} />
          </span>
        ) : (
          <button
            type="button"
            className={styles.clear}
            aria-label={clearLabel}
            title={clearLabel}
            onClick={() => choose('')}
          >
            <Icon name="close" size={16} />
          </button>
        )}
      </div>
      <Ariakit.ComboboxPopover className={styles.popover} gutter={4} sameWidth portal>
        {matches.length === 0 && <p className={styles.empty}>{empty}</p>}
        {matches.map((option) => (
          <Ariakit.ComboboxItem
            key={option.value}
            className={styles.option}
            value={option.value}
            setValueOnClick={false}
          >
            <span>{option.label}</span>
            {option.detail && <span className={styles.detail}>{option.detail}</span>}
          </Ariakit.ComboboxItem>
        ))}
      </Ariakit.ComboboxPopover>
    </Ariakit.ComboboxProvider>
  );
}
