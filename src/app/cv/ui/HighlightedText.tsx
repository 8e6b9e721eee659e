import styles from './mark/CvField.module.css';

interface HighlightedTextProps {
  text: string;
  start: number;
  end: number;
}

/** A text with a range marked; an empty range marks all of it. */
export function HighlightedText({ text, start, end }: HighlightedTextProps) {
  const from = end > start ? start : 0;
  const to = end > start ? end : text.length;
  return (
    <>
      {text.slice(0, from)}
      <mark className={styles.highlight}>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}
