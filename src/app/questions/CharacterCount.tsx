import { useEffect, useState } from 'react';
import { useFormValue } from '../fields/use-form-value.ts';
import { useWords } from '../words/words.ts';
import styles from './Question.module.css';
import type { AnswerName } from './question-control.ts';

/** The count is read aloud after a pause in typing of this many milliseconds, not at each key. */
const PAUSE_MS = 1_000;
/** Only the last part of the way is worth an announcement. */
const ANNOUNCED_FROM = 0.8;

/** How many characters are left, or over. Nothing is cut off: what was typed stays. */
export function CharacterCount({ name, max }: { name: AnswerName; max: number }) {
  const { t } = useWords();
  const entry = useFormValue(name);
  // The check counts the same way: without the space around.
  const length = typeof entry === 'string' ? entry.trim().length : 0;
  const words =
    length > max
      ? t('question.charactersOver', { count: length - max })
      : t('question.charactersLeft', { count: max - length });
  return (
    <span className={styles.count} data-over={length > max || undefined}>
      <span className="numbers">{words}</span>
      <Announced words={length >= max * ANNOUNCED_FROM ? words : ''} />
    </span>
  );
}

function Announced({ words }: { words: string }) {
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <span className="visually-hidden" role="status">
      {announced}
    </span>
  );
}
