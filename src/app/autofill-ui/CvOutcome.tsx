import { refusalWords } from '../files/refusal-words.ts';
import { useFileRoom } from '../files/use-file-room.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';
import styles from './CvDrop.module.css';
import { ACCEPT_KEYS, CLEAR_KEYS, hasTouch } from './cv-keys.ts';
import type { CvSession } from './cv-session.ts';
import { outcomeWords } from './outcome-words.ts';
import { useCv } from './use-cv.ts';

/**
 * What the reading gave, and what can be done about all of it at once. The sentences are read
 * aloud when they change (WCAG 4.1.3); the count of what is left to check is not, since it changes
 * with every key.
 */
export function CvOutcome({ session }: { session: CvSession }) {
  const words = useWords();
  const { t } = words;
  const maxBytes = useFileRoom();
  const state = useCv((cv) => cv);
  const { phase, refused, marks, undo, undone } = state;
  const sentences = outcomeWords(words, state);
  const isDone = phase.name === 'done';
  const wasRead = isDone && (phase.outcome === 'ok' || phase.outcome === 'little');
  const isFine = wasRead && phase.outcome === 'ok' && !phase.otherPerson;
  return (
    <div className={styles.outcome} data-empty={(!isDone && refused.length === 0) || undefined}>
      {isDone && (
        <span className={styles.outcomeIcon} data-fine={isFine || undefined}>
          <Icon name={isFine ? 'check' : 'warning'} size={18} />
        </span>
      )}
      <div className={styles.said}>
        <div role="status">
          {phase.name === 'reading' && (
            <p className="visually-hidden">{t('autofill.reading', { source: phase.source })}</p>
          )}
          {sentences.map((sentence) => (
            <p key={sentence} dir="auto">
              {sentence}
            </p>
          ))}
          {refused.map((file) => (
            <p key={file.name} className={styles.refused}>
              <Icon name="error" size={18} />
              <span>{refusalWords(words, { ...file, max: maxBytes })}</span>
            </p>
          ))}
        </div>
        {isDone && marks.size > 0 && (
          <p className={styles.hint}>
            {t('autofill.unchecked', { count: marks.size })}{' '}
            {!hasTouch && t('autofill.keys', { accept: ACCEPT_KEYS, clear: CLEAR_KEYS })}
          </p>
        )}
      </div>
      {isDone && (
        <div className={styles.outcomeActions}>
          {marks.size > 0 && (
            <Button compact onClick={session.acceptAll}>
              {t('autofill.acceptAll')}
            </Button>
          )}
          {undo.length > 0 && (
            <Button compact look="quiet" onClick={session.undo}>
              {t('autofill.undo')}
            </Button>
          )}
          {wasRead && (undone || phase.fillable > 0) && (
            <Button compact onClick={session.fillAgain}>
              {t('autofill.fill')}
            </Button>
          )}
          {phase.outcome === 'cancelled' && phase.attached && (
            <Button compact onClick={() => void session.readAttached()}>
              {t('autofill.readAgain')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
