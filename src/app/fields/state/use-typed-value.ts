/**
 * A value that is typed in the person's notation and held in the wire's: dates and numbers.
 * What cannot be read is held as typed, so that nothing is lost and the check can name it.
 */
import { useEffect, useRef, useState } from 'react';
import type { PathValue } from 'react-hook-form';
import { useValue } from '../../form/state/use-field.ts';
import type { Name } from '../../form/state/use-form-value.ts';
import type { IntakeValues } from '../../form/values.ts';

type Held = string | number;

/** How a person writes a value, and how it is held. */
export interface Notation {
  /** Reads typed text; text that means nothing comes back as it is, without spaces around it. */
  parse(text: string): Held;
  /** Writes a held value as the person would type it. */
  format(held: Held): string;
  /** Calls back when it can read what it could not before. Returns how to stop. */
  onReadsMore?(listener: () => void): () => void;
}

/** Props of a text input whose form value is `notation.parse` of its text. */
export function useTypedValue(name: Name, notation: Notation) {
  const [value, setValue] = useValue(name);
  const held = typeof value === 'number' ? value : `${value ?? ''}`;
  const [text, setText] = useState(() => notation.format(held));
  const last = useRef(held);

  // A draft, a CV or another tab may set the value from outside.
  useEffect(() => {
    if (held === last.current) return;
    last.current = held;
    setText(notation.format(held));
  }, [held, notation]);

  const hold = (next: Held) => {
    last.current = next;
    setValue(next as PathValue<IntakeValues, Name>);
  };

  const latestHold = useRef(hold);
  latestHold.current = hold;
  /** Nothing changes under the hands of whoever types; once it is left, what is shown is what is held. */
  const isTyping = useRef(false);
  useEffect(
    () =>
      notation.onReadsMore?.(() => {
        if (typeof last.current !== 'string' || last.current === '') return;
        const read = notation.parse(last.current);
        if (read === last.current) return;
        latestHold.current(read);
        if (!isTyping.current) setText(notation.format(read));
      }),
    [notation],
  );

  return {
    held,
    /** Sets the value, and the text with it. */
    set(value: Held) {
      hold(value);
      setText(notation.format(value));
    },
    input: {
      name,
      value: text,
      onChange({ target }: { target: { value: string } }) {
        isTyping.current = true;
        hold(notation.parse(target.value));
        setText(target.value);
      },
      onBlur() {
        isTyping.current = false;
        setText(notation.format(last.current));
      },
    },
  };
}
