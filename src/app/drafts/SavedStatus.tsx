import { useSyncExternalStore } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';
import styles from './Drafts.module.css';
import type { DraftSession } from './draft-session.ts';
import { useStoreTrouble } from './use-store-trouble.ts';

/** "Saved 14:02", read aloud when it changes to the worse (WCAG 4.1.3) and else left in peace. */
export function SavedStatus({ session }: { session: DraftSession }) {
  const words = useWords();
  const { autosave } = session;
  const saving = useSyncExternalStore(autosave.subscribe, autosave.getSaving);
  const trouble = useStoreTrouble();
  if (saving.kind === 'failed' || trouble !== null) {
    return (
      <p className={styles.unsaved} role="status">
        <Icon name="warning" size={16} />
        {words.t(trouble === null ? 'saved.failed' : 'saved.inMemory')}
      </p>
    );
  }
  return (
    <p className={styles.saved} role="status">
      {saving.kind === 'saved' && (
        <>
          <Icon name="check" size={16} />
          {words.t('saved.at', { time: words.moment(saving.at.toISOString()) })}
        </>
      )}
      {saving.kind === 'pending' && words.t('saved.pending')}
    </p>
  );
}
