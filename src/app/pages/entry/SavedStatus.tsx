import { useI18n } from '../../i18n/i18n.ts';
import { useStore } from '../../platform/store.ts';
import type { DraftSession } from '../../storage/drafts/draft-session.ts';
import { useStoreTrouble } from '../../storage/use-store-trouble.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './SavedStatus.module.css';

/** "Saved 14:02", read aloud when it changes to the worse (WCAG 4.1.3) and else left in peace. */
export function SavedStatus({ session }: { session: DraftSession }) {
  const i18n = useI18n();
  const { autosave } = session;
  const saving = useStore(autosave.saving);
  const trouble = useStoreTrouble();
  if (saving.kind === 'failed' || trouble !== null) {
    return (
      <p className={styles.unsaved} role="status">
        <Icon name="warning" size={16} />
        {i18n.t(trouble === null ? 'saved.failed' : 'saved.inMemory')}
      </p>
    );
  }
  return (
    <p className={styles.saved} role="status">
      {saving.kind === 'saved' && (
        <>
          <Icon name="check" size={16} />
          {i18n.t('saved.at', { time: i18n.moment(saving.at.toISOString()) })}
        </>
      )}
      {saving.kind === 'pending' && i18n.t('saved.pending')}
    </p>
  );
}
