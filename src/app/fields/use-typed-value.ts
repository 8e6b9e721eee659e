/**
 * A value that is typed in the person's notation and held in the wire's: dates and numbers.
 * What cannot be read is held as typed, so that nothing is lost and the check can name it.
 */
import { useEffect, useRef, useState } from 'react';
import type { PathValue } from 'react-hook-form';
import type { IntakeValues } from '../intake/values.ts';
import { type Name, useValue } from './use-field.ts';

type Held = string | number;

export interface Notation {
  /** Reads typed text; text that means nothing comes back as it is. */
  parse(text: string): Held;
  /** Writes a held value as the person would type it. */
  format(held: Held): string;
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

  const take = (typed: string) => {
    const parsed = notation.parse(typed);
    setText(typed);
    last.current = parsed;
    setValue(parsed as PathValue<IntakeValues, Name>);
  };

  return {
    held,
    /** Sets the value as if it had been typed. */
    set: (value: Held) => take(notation.format(value)),
    input: {
      name,
      value: text,
      onChange: (event: { target: { value: string } }) => take(event.target.value),
      onBlur: () => setText(notation.format(last.current)),
    },
  };
}
