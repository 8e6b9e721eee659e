import { useEffect, useRef, useState } from 'react';
import type { Line } from '../autofill/read/document.ts';
import { useWords } from '../words/words.ts';
import styles from './CvPanel.module.css';
import type { PageSize } from './draw-pages.ts';
import type { PdfView } from './pdf-view.ts';
import { placeRect } from './place-rect.ts';
import { scrollInside } from './scroll-inside.ts';
import { useCv } from './use-cv.ts';

interface CvPageProps {
  view: PdfView;
  size: PageSize;
  lines: readonly Line[];
}

/** One page: white paper at once, its picture when it comes near, the highlight on top. */
export function CvPage({ view, size, lines }: CvPageProps) {
  const { number } = size;
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(canvas);

  useEffect(() => {
    const paper = canvas.current;
    if (!near || paper === null) return;
    let current = true;
    const width = Math.round(paper.clientWidth * window.devicePixelRatio);
    view.draw(number, width).then(
      (bitmap) => {
        if (current) paper.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
        else bitmap.close();
      },
      () => {
        // The paper stays white: the text of the page is still there as text.
      },
    );
    return () => {
      current = false;
    };
  }, [near, view, number]);

  return (
    <div className={styles.page} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('autofill.page', { page: number, pages: view.pages })}
      />
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

/** Has the element come near what is seen of its scroller? Once near, always near. */
function useNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        setNear(true);
        observer.disconnect();
      },
      { root: element.current.closest('[tabindex="0"]'), rootMargin: '50%' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return near;
}
