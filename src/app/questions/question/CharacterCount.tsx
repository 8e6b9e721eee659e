import { useLayoutEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import type { EntryName } from '../../form/state/question-control.ts';
import { followField } from '../../form/state/use-form-value.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Live } from '../../ui/Live.tsx';
import styles from './Question.module.css';

/** The count is read aloud after a pause in typing of this many milliseconds, not at each key. */
const PAUSE_MS = 1_000;
/** Only the last part of the way is worth showing and an announcement. */
const ANNOUNCED_FROM = 0.8;

/**
 * How many characters are left, or over. Nothing is cut off: what was typed stays. The count is
 * written straight into the page, since rendering would cost more than the key that changes it.
 */
export function CharacterCount({ name, max }: { name: EntryName; max: number }) {
  const { counted } = useI18n();
  const form = useFormContext<IntakeValues>();
  const count = useRef<HTMLSpanElement>(null);
  const seen = useRef<HTMLSpanElement>(null);
  const heard = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Its text is replaced, not its nodes: that restyles nothing.
    const text = document.createTextNode('');
    seen.current?.replaceChildren(text);
    const show = () => {
      const entry = form.getValues(name);
      // The check counts the same way: without the space around.
      const length = typeof entry === 'string' ? entry.trim().length : 0;
      const words =
        length > max
          ? counted('question.charactersOver', length - max)
          : counted('question.charactersLeft', max - length);
      const isOver = length > max;
      if (count.current?.hasAttribute('data-over') !== isOver) {
        count.current?.toggleAttribute('data-over', isOver);
      }
      text.data = words;
      const isHeard = length >= max * ANNOUNCED_FROM;
      // Far from its end it is read with the field alone.
      if (count.current?.hasAttribute('data-far') === isHeard) {
        count.current?.toggleAttribute('data-far', !isHeard);
      }
      if (!isHeard && timer === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (heard.current) heard.current.textContent = isHeard ? words : '';
      }, PAUSE_MS);
    };
    show();
    const unfollow = followField(form, name, show);
    return () => {
      unfollow();
      clearTimeout(timer);
    };
  }, [form, name, max, counted]);

  return (
    <span className={styles.count} ref={count}>
      <span className="numbers" ref={seen} />
      <Live as="span" className="visually-hidden" ref={heard} />
    </span>
  );
}
