import { useEffect } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Live } from '../../../ui/Live.tsx';
import type { Spread } from '../../session/cv-state.ts';
import type { CvSession } from '../../session/cv-store.ts';
import { useCv } from '../../session/use-cv.ts';
import styles from './SpreadNote.module.css';
import { spreadMessages } from './spread-messages.ts';

/**
 * What became of a text that was pasted into one field, with one way to take all of it back. It floats
 * above the action bar, so that nothing moves under the hands of whoever pasted it, and stays until it
 * is closed. The status is there before, since screen readers notice only what changes (WCAG 4.1.3).
 */
export function SpreadNote({ session }: { session: CvSession }) {
  const { t } = useI18n();
  const spread = useCv((state) => state.spread);
  const canUndo = spread !== null && spread.filled.length > 0;
  useUndoKey(canUndo, session.undoSpread);
  return (
    <div className={styles.note} data-empty={spread === null || undefined} data-floating>
      <Live className={styles.words}>{spread && <Words spread={spread} />}</Live>
      {canUndo && (
        <div className={styles.actions}>
          <Button compact onClick={session.undoSpread}>
            {t('cv.spread.undo')}
          </Button>
          <Button compact look="quiet" onClick={() => session.closeSpread(true)}>
            {t('cv.acceptAll')}
          </Button>
        </div>
      )}
      {spread && (
        <IconButton icon="close" label={t('close')} onClick={() => session.closeSpread(false)} />
      )}
    </div>
  );
}

function Words({ spread }: { spread: Spread }) {
  const i18n = useI18n();
  const [first, ...others] = spreadMessages(i18n, spread);
  return (
    <>
      <p className={styles.first}>
        <Icon name={spread.filled.length > 0 ? 'check' : 'info'} size={18} />
        <span>{first}</span>
      </p>
      {others.map((sentence) => (
        <p key={sentence} className={styles.more} dir="auto">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** The browser's own undo knows nothing of it: until something is typed, its key takes it back. */
function useUndoKey(isOn: boolean, undo: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const stop = () => window.removeEventListener('keydown', onKeyDown, { capture: true });
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('input', stop, { once: true });
    return () => {
      stop();
      window.removeEventListener('input', stop);
    };
  }, [isOn, undo]);
}
