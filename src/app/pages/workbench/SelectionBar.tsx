import { useId } from 'react';
import { useI18n } from '../../i18n/i18n.ts';
import { setPreferences, usePreferences } from '../../platform/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import type { Row } from './rows/use-rows.ts';
import styles from './Workbench.module.css';

interface SelectionBarProps {
  /** The selected rows that are shown. */
  rows: readonly Row[];
  /** Those of them that are ready. */
  ready: readonly Row[];
  onSetJob(): void;
  /** Source, consent and answers. */
  onSetMore(): void;
  /** Null where nobody can take anything over. */
  onHand: (() => void) | null;
  onSend(): void;
  isSending: boolean;
}

/** What can be done with the selected rows. It keeps its room, so that the table stays in place. */
export function SelectionBar(props: SelectionBarProps) {
  const { rows, ready, onSetJob, onSetMore, onHand, onSend, isSending } = props;
  const { t } = useI18n();
  const { send_unseen } = usePreferences();
  const id = useId();
  const drafts = rows.filter(({ draft }) => draft !== null);
  const unseen = drafts.reduce((sum, row) => sum + row.unseen, 0);
  return (
    <>
      <div className={styles.about}>
        <p className={`${styles.count} numbers`}>
          {t('workbench.selected', { count: rows.length, ready: ready.length })}
        </p>
        <label className={styles.unseen} htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={send_unseen}
            onChange={({ target }) => setPreferences({ send_unseen: target.checked })}
          />
          <span>{t('workbench.sendUnseen', { count: unseen })}</span>
        </label>
      </div>
      <div className={styles.acts}>
        <Button compact disabled={drafts.length === 0} onClick={onSetJob}>
          {t('workbench.setJob')}
        </Button>
        <Button compact disabled={drafts.length === 0} onClick={onSetMore}>
          {t('workbench.setMore')}
        </Button>
        {onHand && (
          <Button compact disabled={drafts.length === 0} onClick={onHand}>
            {t('handed.open')}
          </Button>
        )}
        <Button
          compact
          look="primary"
          disabled={ready.length === 0}
          aria-disabled={isSending}
          onClick={onSend}
        >
          {t('workbench.send', { count: ready.length })}
        </Button>
      </div>
    </>
  );
}
