import * as Ariakit from '@ariakit/react';
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { fold, foldedIncludes } from '../words/fold.ts';
import { Icon } from './Icon.tsx';
import styles from './Picker.module.css';
import { optionId, PickerList } from './PickerList.tsx';

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

/** How far a key moves within the list. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};

/**
 * One of many options, found by typing. What was typed but not chosen gives way to the
 * chosen option when the field is left.
 */
export default function Picker(props: PickerProps) {
  const { id, path, options, value, onChange, onBlur, describedBy, placeholder, empty } = props;
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string | null>(null);
  // The input follows at once; the list of a thousand options may come a moment later.
  const search = useDeferredValue(typed);
  const matches = useMemo(() => matching(options, search), [options, search]);
  const [moved, setMoved] = useState<number | null>(null);
  const start = search === null && chosen ? matches.indexOf(chosen) : 0;
  const active = Math.min(moved ?? start, matches.length - 1);

  const store = Ariakit.useComboboxStore({
    value: typed ?? chosen?.label ?? '',
    setValue: (text) => {
      setTyped(text);
      setMoved(null);
    },
    setOpen: () => setMoved(null),
  });
  const open = Ariakit.useStoreState(store, 'open');

  const choose = (next: string) => {
    onChange(next);
    setTyped(null);
    store.hide();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = MOVES[event.key];
    const option = matches[active];
    if (step !== undefined && matches.length > 0) {
      event.preventDefault();
      setMoved(moveBy(step, active, matches.length));
    } else if (event.key === 'Enter' && option) {
      event.preventDefault();
      choose(option.value);
    }
  };

  return (
    <>
      <div className={styles.picker}>
        <Ariakit.Combobox
          store={store}
          id={id}
          data-path={path}
          className={styles.input}
          dir="auto"
          aria-describedby={describedBy}
          aria-invalid={props.invalid || undefined}
          aria-activedescendant={open && active >= 0 ? optionId(id, active) : undefined}
          placeholder={placeholder}
          autoComplete="off"
          onKeyDown={onKeyDown}
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
            aria-label={props.clearLabel}
            title={props.clearLabel}
            onClick={() => choose('')}
          >
            <Icon name="close" size={16} />
          </button>
        )}
        <span className="visually-hidden" role="status">
          {open && matches.length === 0 ? empty : ''}
        </span>
      </div>
      <Ariakit.ComboboxPopover
        store={store}
        className={styles.popover}
        gutter={4}
        sameWidth
        portal
        unmountOnHide
      >
        {matches.length === 0 ? (
          <p className={styles.empty} aria-hidden="true">
            {empty}
          </p>
        ) : (
          <PickerList
            id={id}
            options={matches}
            value={value}
            active={active}
            onActive={setMoved}
            onChoose={choose}
          />
        )}
      </Ariakit.ComboboxPopover>
    </>
  );
}

/** Options that hold what was typed; those that begin with it come first. */
function matching(options: readonly PickerOption[], search: string | null): PickerOption[] {
  const found = options.filter(({ label, detail }) =>
    foldedIncludes(`${label} ${detail ?? ''}`, search),
  );
  const start = fold(search ?? '').trim();
  if (start === '') return found;
  const begins = new Set(found.filter(({ label }) => fold(label).startsWith(start)));
  return [...begins, ...found.filter((option) => !begins.has(option))];
}

/** Single steps go round; leaps stop at the ends. */
function moveBy(step: number, from: number, count: number): number {
  if (Math.abs(step) === 1) return (from + step + count) % count;
  return Math.min(count - 1, Math.max(0, from + step));
}
