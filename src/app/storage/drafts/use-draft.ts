/** A draft in a component: opened with it, kept while it is changed, let go with it. */
import { useEffect, useState } from 'react';
import { createStore, useStore } from '../../platform/store.ts';
import { draftStore, locks, openChannel } from '../device.ts';
import { type DraftSession, type DraftState, openDraftSession } from './draft-session.ts';

const opening = createStore<DraftState>({ phase: 'opening' });

/** Null until it is opened. Every change is kept before the page goes. */
export function useDraft(id: string): { session: DraftSession | null; state: DraftState } {
  const [session, setSession] = useState<DraftSession | null>(null);

  useEffect(() => {
    const opened = openDraftSession({ id, store: draftStore, locks, openChannel });
    setSession(opened);
    const keepHidden = () => {
      if (document.visibilityState === 'hidden') void opened.autosave.flush();
    };
    window.addEventListener('pagehide', opened.keepAtOnce);
    document.addEventListener('focusin', opened.prepare);
    document.addEventListener('visibilitychange', keepHidden);
    return () => {
      window.removeEventListener('pagehide', opened.keepAtOnce);
      document.removeEventListener('focusin', opened.prepare);
      document.removeEventListener('visibilitychange', keepHidden);
      setSession(null);
      opened.close();
    };
  }, [id]);

  const state = useStore(session?.state ?? opening);
  return { session, state };
}
