import * as Ariakit from '@ariakit/react';
import { type FocusEvent, type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { isComposing } from '../../platform/guards/is-composing.ts';
import { Icon } from '../Icon.tsx';
import { Live } from '../Live.tsx';
import { matchOptions, onlyMatch, type PickerOption, type Readings } from './match-options.ts';
import styles from './Picker.module.css';
import { optionId, PickerList } from './PickerList.tsx';

export interface PickerProps {
  id: string;
  /** Marks the input for the error summary's link. */
  path: string;
  options: readonly PickerOption[];
  /** What else a typed text may stand for; the same function for as long as the picker is shown. */
  readings?: Readings | undefined;
  /** An option's value, '' for none, or typed text that no option matches. */
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
 * One of many options, found by typing. Leaving the field takes an option only where the text can
 * mean no other one. Any other text stays and becomes the value, so that it can be mended.
 */
export default function Picker(props: PickerProps) {
  const { id, path, options, value, onChange, onBlur, describedBy, placeholder, empty, readings } =
    props;
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string | null>(null);
  // The input follows at once; the list of a thousand options may come a moment later.
  const search = useDeferredValue(typed);
  const matches = useMemo(
    () => matchOptions(options, search, readings),
    [options, search, readings],
  );
  const [moved, setMoved] = useState<number | null>(null);
  const start = search === null && chosen ? matches.indexOf(chosen) : 0;
  const active = Math.min(moved ?? start, matches.length - 1);

  const store = Ariakit.useComboboxStore({
    value: typed ?? chosen?.label ?? value,
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

  const leave = ({ currentTarget }: FocusEvent) => {
    // Another window was brought to the front: the field is not left.
    if (document.activeElement === currentTarget) return;
    if (typed !== null) {
      // One that was marked by hand was chosen; of several that fit nobody chose any.
      const marked = open && moved !== null ? matches[active] : undefined;
      const option = marked ?? onlyMatch(options, typed, readings);
      onChange(typed.trim() === '' ? '' : (option?.value ?? typed.trim()));
    }
    setTyped(null);
    onBlur?.();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter ends what an input method composes, and chooses nothing.
    if (isComposing(event.nativeEvent)) return;
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
          lang={typed === null ? chosen?.lang : undefined}
          aria-describedby={describedBy}
          aria-invalid={props.invalid || undefined}
          aria-activedescendant={open && active >= 0 ? optionId(id, active) : undefined}
          placeholder={placeholder}
          autoComplete="off"
          onKeyDown={onKeyDown}
          onBlur={leave}
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
        <Live as="span" className="visually-hidden">
          {open && matches.length === 0 ? empty : ''}
        </Live>
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

/** Single steps go round; leaps stop at the ends. */
function moveBy(step: number, from: number, count: number): number {
  if (Math.abs(step) === 1) return (from + step + count) % count;
  return Math.min(count - 1, Math.max(0, from + step));
}
