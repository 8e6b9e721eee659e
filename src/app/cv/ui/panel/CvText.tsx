import { memo, useEffect, useRef } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import { scrollInside } from '../../../platform/scroll-inside.ts';
import type { DocumentLine } from '../../read/document/document.ts';
import { useCv } from '../../session/use-cv.ts';
import { HighlightedText } from '../HighlightedText.tsx';
import styles from './CvPanel.module.css';

/** The CV as its lines of text. */
export function CvText({ lines, name }: { lines: readonly DocumentLine[]; name: string }) {
  const { t } = useI18n();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1)
    <section className={styles.scroller} tabIndex={0} aria-label={t('cv.panel.text')}>
      <div className={styles.text} title={name}>
        {lines.map((line, index) => (
          <TextLine key={line.offset} line={line} index={index} />
        ))}
      </div>
    </section>
  );
}

const TextLine = memo(function TextLine({ line, index }: { line: DocumentLine; index: number }) {
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
