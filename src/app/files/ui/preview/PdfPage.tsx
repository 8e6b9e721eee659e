import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PdfView } from '../../../cv/read/pdf/pdf-view.ts';
import { useI18n } from '../../../i18n/i18n.ts';

interface PdfPageProps {
  view: PdfView;
  /** From 1. */
  number: number;
}

/** One page: white paper at once, its picture when it comes near. Its place gives it its size. */
export function PdfPage({ view, number }: PdfPageProps) {
  const { t } = useI18n();
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
        // The paper stays white: a page that cannot be drawn spoils none of the others.
      },
    );
    return () => {
      current = false;
    };
  }, [near, view, number]);

  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('cv.page', { page: number, pages: view.pages })}
    />
  );
}

/** Has the element come near what is seen of its scroller? Once near, always near. */
function useNear(element: RefObject<HTMLElement | null>): boolean {
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
