import { memo, useEffect, useRef } from 'react';
import type { Line } from '../autofill/read/document.ts';
import { useWords } from '../words/words.ts';
import styles from './CvPanel.module.css';
import { HighlightedText } from './HighlightedText.tsx';
import { scrollInside } from './scroll-inside.ts';
import { useCv } from './use-cv.ts';

/** The CV as its lines of text. */
export function CvText({ lines, name }: { lines: readonly Line[]; name: string }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1)
    <section className={styles.scroller} tabIndex={0} aria-label={t('autofill.panel.text')}>
      <div className={styles.text} title={name}>
        {lines.map((line, index) => (
          <TextLine key={line.offset} line={line} index={index} />
        ))}
      </div>
    </section>
  );
}

const TextLine = memo(function TextLine({ line, index }: { line: Line; index: number }) {
  const place = useCv(({ shown }) => (shown?.place.line === index ? shown.place : null));
  const element = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (place !== null && element.current !== null) scrollInside(element.current);
  }, [place]);
  return (
    <p ref={element} dir="auto" data-heading={line.level > 0 || undefined}>
      {place === null ? line.text : <HighlightedText text={line.text} {...place} />}
    </p>
  );
});
