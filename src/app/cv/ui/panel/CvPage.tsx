import { useEffect, useRef } from 'react';
import { PdfPage } from '../../../files/ui/preview/PdfPage.tsx';
import { scrollInside } from '../../../platform/scroll-inside.ts';
import type { DocumentLine } from '../../read/document/document.ts';
import type { DrawablePage } from '../../read/pdf/draw-pages.ts';
import type { PdfView } from '../../read/pdf/pdf-view.ts';
import { useCv } from '../../session/use-cv.ts';
import styles from './CvPanel.module.css';
import { placeRect } from './place-rect.ts';

interface CvPageProps {
  view: PdfView;
  size: DrawablePage;
  lines: readonly DocumentLine[];
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
