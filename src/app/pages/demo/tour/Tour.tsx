import { useEffect, useRef } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import { useStore } from '../../../platform/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { Live } from '../../../ui/Live.tsx';
import styles from './Tour.module.css';
import { tourView } from './tour-view.ts';

/** The caption under the page, the ring around what is done, and the ATS where it has its turn. */
export function Tour({ onStop }: { onStop(): void }) {
  const { t } = useI18n();
  const { caption, pointsAt, ats } = useStore(tourView);
  return (
    <>
      {pointsAt && <Ring around={pointsAt} />}
      {ats && (
        <div className={styles.ats} inert>
          <iframe src={ats} title={t('demo.ats')} />
        </div>
      )}
      <aside className={styles.bar} aria-label={t('demo.tour')}>
        <Live as="p" className={styles.caption}>
          {caption && t(caption)}
        </Live>
        <div className={styles.way}>
          <Button onClick={onStop}>{t('demo.tour.stop')}</Button>
          <p>{t('demo.tour.stopHow')}</p>
        </div>
      </aside>
    </>
  );
}

/** Stays with what it is around, however the page moves under it; gone with it. */
function Ring({ around }: { around: HTMLElement }) {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const follow = () => {
      frame = requestAnimationFrame(follow);
      const { x, y, width, height } = around.getBoundingClientRect();
      const style = ring.current?.style;
      style?.setProperty('--x', `${x}px`);
      style?.setProperty('--y', `${y}px`);
      style?.setProperty('--width', `${width}px`);
      style?.setProperty('--height', `${height}px`);
      if (ring.current) ring.current.hidden = !around.isConnected || width === 0;
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [around]);
  return <div className={styles.ring} ref={ring} aria-hidden="true" />;
}
