import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';
import styles from './CvDrop.module.css';
import { ACCEPT_KEYS, CLEAR_KEYS, hasTouch } from './cv-keys.ts';
import type { CvSession } from './cv-session.ts';
import type { CvPhase } from './cv-store.ts';
import { useCv } from './use-cv.ts';

interface CvOutcomeProps {
  phase: Extract<CvPhase, { name: 'done' }>;
  session: CvSession;
}

/** What the reading gave, in a sentence, and what can be done about all of it at once. */
export function CvOutcome({ phase, session }: CvOutcomeProps) {
  const { t } = useWords();
  const { source, outcome, attached, filled, fillable, otherPerson } = phase;
  const unchecked = useCv((state) => state.marks.size);
  const offered = useCv((state) => state.offers.size);
  const canUndo = useCv((state) => state.undo.length > 0);
  const undone = useCv((state) => state.undone);
  const truncated = useCv((state) => state.document?.reading.truncated === true);
  const wasRead = outcome === 'ok' || outcome === 'little';

  const said = undone
    ? t('autofill.undone')
    : otherPerson
      ? t('autofill.otherPerson', { source })
      : filled > 0
        ? t('autofill.filled', { count: filled, source })
        : t(offered > 0 ? 'autofill.onlyOffers' : 'autofill.nothingNew', { source });
  return (
    <div className={styles.outcome} data-read={wasRead || undefined}>
      <span className={styles.outcomeIcon}>
        <Icon name={wasRead && !otherPerson ? 'check' : 'warning'} size={18} />
      </span>
      <div className={styles.said}>
        {outcome !== 'ok' && <p dir="auto">{t(`autofill.state.${outcome}`, { source })}</p>}
        {wasRead && (outcome === 'ok' || filled > 0) && <p dir="auto">{said}</p>}
        {wasRead && filled > 0 && offered > 0 && !undone && (
          <p>{t('autofill.offered', { count: offered })}</p>
        )}
        {wasRead && truncated && <p>{t('autofill.truncated')}</p>}
        {!wasRead && attached && <p>{t('autofill.attached')}</p>}
        {unchecked > 0 && (
          <p className={styles.hint}>
            {t('autofill.unchecked', { count: unchecked })}{' '}
            {!hasTouch && t('autofill.keys', { accept: ACCEPT_KEYS, clear: CLEAR_KEYS })}
          </p>
        )}
      </div>
      <div className={styles.outcomeActions}>
        {unchecked > 0 && (
          <Button compact onClick={session.acceptAll}>
            {t('autofill.acceptAll')}
          </Button>
        )}
        {canUndo && (
          <Button compact look="quiet" onClick={session.undo}>
            {t('autofill.undo')}
          </Button>
        )}
        {wasRead && (undone || fillable > 0) && (
          <Button compact onClick={session.fillAgain}>
            {t('autofill.fill')}
          </Button>
        )}
        {outcome === 'cancelled' && attached && (
          <Button compact onClick={() => void session.readAttached()}>
            {t('autofill.readAgain')}
          </Button>
        )}
      </div>
    </div>
  );
}
