import { useWide } from '../../../platform/use-wide.ts';
import { useCv } from '../../session/use-cv.ts';
import { HighlightedText } from '../HighlightedText.tsx';
import styles from './CvField.module.css';

/** The line of the CV that a focused value was read from, where the CV does not stand beside it. */
export default function CvQuote({ path }: { path: string }) {
  const wide = useWide();
  const place = useCv(({ shown }) => (shown?.path === path ? shown.place : null));
  const line = useCv((state) => state.document?.reading.document.lines[place?.line ?? -1]);
  if (wide || place === null || line === undefined) return null;
  return (
    <p className={styles.quote} dir="auto">
      <HighlightedText text={line.text} start={place.start} end={place.end} />
    </p>
  );
}
