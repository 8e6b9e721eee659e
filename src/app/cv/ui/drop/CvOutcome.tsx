import { lazy, type MouseEvent, Suspense, useEffect, useRef } from 'react';
import { useFileRoom } from '../../../files/attach/use-file-room.ts';
import { attachErrorMessage } from '../../../files/check/attach-error-messages.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { orNothing } from '../../../i18n/lazy-page.ts';
import { hasTouch } from '../../../platform/has-touch.ts';
import { focusHeading } from '../../../platform/use-title.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Live } from '../../../ui/Live.tsx';
import { markKeys } from '../../session/cv-keys.ts';
import type { CvState } from '../../session/cv-state.ts';
import type { CvSession } from '../../session/cv-store.ts';
import { useCv } from '../../session/use-cv.ts';
import styles from './CvDrop.module.css';
import { outcomeMessage } from './outcome-messages.ts';

const ScanOffer = lazy(orNothing(() => import('./ScanOffer.tsx')));

/**
 * What the reading gave, and what can be done about all of it at once. The sentences are read
 * aloud when they change (WCAG 4.1.3); the count of what is left to check is not, since it changes
 * with every key.
 */
export function CvOutcome({ session }: { session: CvSession }) {
  const i18n = useI18n();
  const { t } = i18n;
  const maxBytes = useFileRoom();
  const state = useCv((cv) => cv);
  const { phase, refused, marks, undo, undone } = state;
  const sentences = outcomeMessage(i18n, state);
  const isDone = phase.name === 'done';
  const wasRead = isDone && (phase.outcome === 'ok' || phase.outcome === 'little');
  const scan = scanIn(state);
  const isFine = wasRead && phase.outcome === 'ok' && !phase.otherPerson;
  const pressed = useRef<HTMLButtonElement | null>(null);
  // What was pressed is gone with what it decided on: the focus never falls to the page (WCAG 2.4.3).
  useEffect(() => {
    if (pressed.current === null || pressed.current.isConnected) return;
    pressed.current = null;
    if (document.activeElement === document.body) focusHeading();
  });
  const press = (decide: () => void) => (event: MouseEvent<HTMLButtonElement>) => {
    pressed.current = event.currentTarget;
    decide();
  };
  // The file's name and the marked fields show it: the sentence is for those who listen.
  const isPlain = isFine && phase.filled > 0 && sentences.length === 1 && refused.length === 0;
  return (
    <div
      className={styles.outcome}
      data-empty={(!isDone && refused.length === 0) || undefined}
      data-plain={isPlain || undefined}
    >
      {isDone && !isPlain && (
        <span className={styles.outcomeIcon} data-fine={isFine || undefined}>
          <Icon name={isFine ? 'check' : 'warning'} size={18} />
        </span>
      )}
      <div className={styles.said}>
        <Live className={isPlain ? 'visually-hidden' : undefined}>
          {phase.name === 'reading' && (
            <p className="visually-hidden">{t('cv.reading', { source: phase.source })}</p>
          )}
          {sentences.map((sentence) => (
            <p key={sentence} dir="auto">
              {sentence}
            </p>
          ))}
          {refused.map((file) => (
            <p key={file.name} className={styles.refused}>
              <Icon name="error" size={18} />
              <span>{attachErrorMessage(i18n, { ...file, max: maxBytes })}</span>
            </p>
          ))}
        </Live>
        {isDone && marks.size > 0 && (
          <p className={styles.hint} title={hasTouch ? undefined : t('cv.keys', markKeys(i18n))}>
            {t('cv.unchecked', { count: marks.size })}
          </p>
        )}
      </div>
      {isDone && (
        <div className={styles.outcomeActions}>
          {marks.size > 0 && (
            <Button compact onClick={press(session.acceptAll)}>
              {t('cv.acceptAll')}
            </Button>
          )}
          {phase.otherPerson && phase.attached && (
            <Button compact icon="trash" onClick={press(session.detach)}>
              {t('cv.detach')}
            </Button>
          )}
          {undo.length > 0 && (
            <Button compact look="quiet" onClick={press(session.undo)}>
              {t('cv.undo')}
            </Button>
          )}
          {wasRead && (undone || phase.fillable > 0) && (
            <Button compact onClick={press(session.fillAgain)}>
              {t('cv.fill')}
            </Button>
          )}
          {(phase.outcome === 'cancelled' || phase.outcome === 'failed') &&
            phase.attached &&
            !scan && (
              <Button compact onClick={() => void session.readAttached()}>
                {t('cv.readAgain')}
              </Button>
            )}
        </div>
      )}
      {scan !== null && (
        <Suspense fallback={null}>
          <ScanOffer session={session} again={scan === 'read'} />
        </Suspense>
      )}
    </div>
  );
}

/** Is the attached document a picture of letters, and was it read? Null where it has a text of its own. */
function scanIn({ phase, document }: CvState): 'read' | 'unread' | null {
  if (phase.name !== 'done' || !phase.attached || document?.file == null) return null;
  if (document.name !== phase.source || document.look === 'text') return null;
  if (document.isScan) return 'read';
  return document.reading.document.lines.length === 0 ? 'unread' : null;
}
