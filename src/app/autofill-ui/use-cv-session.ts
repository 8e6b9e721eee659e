import { useEffect, useMemo, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useFileRoom } from '../files/use-file-room.ts';
import { takesField, useIntake } from '../intake/intake-context.ts';
import type { IntakeValues } from '../intake/values.ts';
import { listenForKeys, pathOf } from './cv-keys.ts';
import { type CvSession, createCvSession } from './cv-session.ts';
import { cvOf } from './cv-store.ts';

const LOCATION = 'candidate.location';

/** The entry's CV session; while it is used, marks follow the form and the proof the focus. */
export function useCvSession(): CvSession {
  const { id, form: accepted, files, inHand, restrictions } = useIntake();
  const form = useFormContext<IntakeValues>();
  const store = cvOf(id);
  const maxBytes = useFileRoom();
  const ats = useRef({ accepted, restrictions, maxBytes });
  ats.current = { accepted, restrictions, maxBytes };
  const session = useMemo(() => {
    // A reading goes on while another step is shown.
    if (store.session?.form === form) return store.session;
    const takes = (path: string) =>
      takesField(ats.current.accepted, path) &&
      (!path.startsWith(LOCATION) || takesField(ats.current.accepted, LOCATION));
    return createCvSession({
      draftId: id,
      store,
      form,
      files,
      inHand,
      ats: () => ({ ...ats.current, takes }),
    });
  }, [id, store, form, files, inHand]);

  useEffect(() => {
    store.session = session;
    const stopKeys = listenForKeys(store);
    const stopFollowing = session.followForm();
    const onFocus = ({ target }: FocusEvent) => {
      const path = pathOf(target);
      if (path !== null) session.show(path);
    };
    document.addEventListener('focusin', onFocus);
    const { pending } = store;
    store.pending = [];
    if (pending.length > 0) void session.take(pending);
    else if (store.get().phase.name === 'none') void session.lookAgain();
    return () => {
      stopKeys();
      stopFollowing();
      document.removeEventListener('focusin', onFocus);
    };
  }, [session, store]);
  return session;
}
