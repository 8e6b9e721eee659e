import { useI18n } from '../../i18n/i18n.ts';
import { useStore } from '../../platform/store.ts';
import type { DraftSession } from '../../storage/drafts/draft-session.ts';
import { useStoreTrouble } from '../../storage/use-store-trouble.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Live } from '../../ui/Live.tsx';
import styles from './SavedStatus.module.css';

/** "Saved 14:02", read aloud only when something cannot be kept. */
export function SavedStatus({ session }: { session: DraftSession }) {
  const i18n = useI18n();
  const { autosave } = session;
  const saving = useStore(autosave.saving);
  const trouble = useStoreTrouble();
  if (saving.kind === 'failed' || trouble !== null) {
    return (
      <Live as="p" className={styles.unsaved}>
        <Icon name="warning" size={16} />
        {i18n.t(trouble === null ? 'saved.failed' : 'saved.inMemory')}
      </Live>
    );
  }
  return (
    <p className={styles.saved}>
      {saving.kind === 'saved' && (
        <>
          <span key={saving.at.getTime()} className={styles.tick} data-arrives>
            <Icon name="check" size={16} />
          </span>
          {i18n.t('saved.at', { time: i18n.moment(saving.at.toISOString()) })}
        </>
      )}
      {saving.kind === 'pending' && i18n.t('saved.pending')}
    </p>
  );
}
