import { useEffect, useRef } from 'react';
import type { Line } from '../autofill/read/document.ts';
import type { PageSize } from '../pdf/draw-pages.ts';
import { PdfPage } from '../pdf/PdfPage.tsx';
import type { PdfView } from '../pdf/pdf-view.ts';
import styles from './CvPanel.module.css';
import { placeRect } from './place-rect.ts';
import { scrollInside } from './scroll-inside.ts';
import { useCv } from './use-cv.ts';

interface CvPageProps {
  view: PdfView;
  size: PageSize;
  lines: readonly Line[];
}

/** One page with the highlight on top. */
export function CvPage({ view, size, lines }: CvPageProps) {
  return (
    <div className={styles.page} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      <PdfPage view={view} number={size.number} />
      <Highlight size={size} lines={lines} />
    </div>
  );
}

function Highlight({ size, lines }: Pick<CvPageProps, 'size' | 'lines'>) {
  const place = useCv(({ shown }) =>
    shown !== null && lines[shown.place.line]?.page === size.number ? shown.place : null,
  );
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place !== null && element.current !== null) scrollInside(element.current);
  }, [place]);

  const line = place === null ? undefined : lines[place.line];
  const rect = place === null || line === undefined ? null : placeRect(line, place);
  if (rect === null) return null;
  return (
    <div
      ref={element}
      className={styles.place}
      style={{
        left: `${(rect.x / size.width) * 100}%`,
        top: `${(rect.y / size.height) * 100}%`,
        width: `${(rect.width / size.width) * 100}%`,
        height: `${(rect.height / size.height) * 100}%`,
      }}
    />
  );
}
