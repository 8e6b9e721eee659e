import { useEffect, useRef, useState } from 'react';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useWords } from '../../words/words.ts';
import styles from './FilePreview.module.css';

/** More pages are not drawn: a CV is short, and each page is a picture in memory. */
const MAX_PAGES = 20;

type State =
  | { kind: 'loading' }
  | { kind: 'pages'; shown: number; total: number }
  | { kind: 'failed'; password: boolean };

/**
 * The pages as pictures. pdf.js reads the file in a worker and runs no script of it; the browser's
 * own viewer would, does not work in a sandboxed frame, and phones have none.
 */
export function PdfPreview({ file }: { file: Blob }) {
  const { t } = useWords();
  const pages = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>({ kind: 'loading' });

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const draw = async () => {
      const { drawPdf } = await import('./draw-pdf.ts');
      const target = pages.current;
      if (target === null || signal.aborted) return;
      await drawPdf(file, {
        maxPages: MAX_PAGES,
        width: target.clientWidth,
        signal,
        onPage: (canvas, number, total) => {
          canvas.setAttribute('role', 'img');
          canvas.setAttribute('aria-label', t('files.preview.page', { number, total }));
          target.append(canvas);
          setState({ kind: 'pages', shown: number, total });
        },
      });
    };
    draw().catch((error: unknown) => {
      if (signal.aborted) return;
      const password = error instanceof Error && error.name === 'PasswordException';
      setState({ kind: 'failed', password });
    });
    return () => {
      controller.abort();
      pages.current?.replaceChildren();
    };
  }, [file, t]);

  return (
    <>
      {state.kind === 'loading' && <Skeleton lines={8} label={t('loading')} />}
      {state.kind === 'failed' && (
        <p className={styles.none}>
          {t(state.password ? 'files.preview.password' : 'files.preview.failed')}
        </p>
      )}
      <div ref={pages} className={styles.pages} />
      {state.kind === 'pages' && state.total > MAX_PAGES && (
        <p className={styles.none}>{t('files.preview.more', { count: state.total - MAX_PAGES })}</p>
      )}
    </>
  );
}
