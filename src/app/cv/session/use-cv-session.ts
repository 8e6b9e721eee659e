import { useEffect, useMemo, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useFileRoom } from '../../files/attach/use-file-room.ts';
import { useIntake } from '../../form/intake-context.ts';
import { PAGE_PATTERNS } from '../../form/page-urls.ts';
import { spreadList } from '../../form/state/spread-list.ts';
import { supportsField } from '../../form/supports-field.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { takeEarlyFiles } from '../../platform/guards/guard-drops.ts';
import { takePastes } from '../../platform/guards/guard-pastes.ts';
import { listenForKeys, pathOf } from './cv-keys.ts';
import { createCvSession } from './cv-session.ts';
import { type CvSession, cvOf } from './cv-store.ts';

/** The entry's CV session; while it is used, marks follow the form and the proof the focus. */
export function useCvSession(): CvSession {
  const { id, atsCapabilities: accepted, files, pendingWork, restrictions } = useIntake();
  const form = useFormContext<IntakeValues>();
  const store = cvOf(id);
  const maxBytes = useFileRoom();
  const { locale } = useI18n();
  const writtenIn = useRef(locale);
  writtenIn.current = locale;
  const ats = useRef({ accepted, restrictions, maxBytes });
  ats.current = { accepted, restrictions, maxBytes };
  const session = useMemo(() => {
    // A reading goes on while another step is shown.
    if (store.session?.form === form) return store.session;
    const takes = (path: string) => supportsField(ats.current.accepted, path);
    return createCvSession({
      draftId: id,
      store,
      form,
      files,
      pendingWork,
      ats: () => ({ ...ats.current, takes }),
      locale: () => writtenIn.current,
    });
  }, [id, store, form, files, pendingWork]);

  useEffect(() => {
    store.session = session;
    const stopKeys = listenForKeys(store);
    const stopFollowing = session.followForm();
    const stopTaking = takePastes((control, text) => takePaste(session, control, text));
    const onFocus = ({ target }: FocusEvent) => {
      const path = pathOf(target);
      if (path !== null) session.show(path);
    };
    document.addEventListener('focusin', onFocus);
    const pending = [...store.pending, ...takeEarlyFiles(PAGE_PATTERNS.newEntry)];
    store.pending = [];
    if (pending.length > 0) void session.take(pending);
    else if (store.get().phase.name === 'none') void session.lookAgain();
    return () => {
      stopKeys();
      stopFollowing();
      stopTaking();
      document.removeEventListener('focusin', onFocus);
    };
  }, [session, store]);
  return session;
}

/** A list of the field's own kind goes into rows, a person over the fields; false for anything else. */
async function takePaste(
  session: CvSession,
  control: HTMLInputElement,
  text: string,
): Promise<boolean> {
  const path = pathOf(control);
  if (path === null) return false;
  if (spreadList(session.form, path, text)) return true;
  // An address with a name before it is cleaned by its own field.
  if (/^[^\t\n]*$/.test(text.trim()) && path.endsWith('email_address')) return false;
  const { selectionStart, selectionEnd, value } = control;
  const replaces = selectionStart === 0 && selectionEnd === value.length;
  return session.takePasted(text, { path, replaces });
}
