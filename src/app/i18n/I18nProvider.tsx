import { type ReactNode, useEffect, useState } from 'react';
import { isOffered, type Language, languageFor } from '../../contract/languages.ts';
import { getPreferences, setPreferences, usePreferences } from '../platform/preferences.ts';
import { type I18n, I18nContext, loadedMessages, loadMessages } from './i18n.ts';
import { directionOf } from './locale.ts';

/**
 * Gives the words of the chosen language to all below. Another language replaces the words in
 * place once its file is there: nothing that was entered is touched.
 */
export function I18nProvider({ children }: { children: ReactNode }) {
  const language = languageChosen(usePreferences().language);
  const [words, setWords] = useState<I18n | null>(() => loadedMessages(language));
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    const show = (loaded: I18n) => {
      document.documentElement.lang = language;
      document.documentElement.dir = directionOf(language);
      setFailed(false);
      setWords(loaded);
    };
    const loaded = loadedMessages(language);
    if (loaded !== null) show(loaded);
    else {
      loadMessages(language).then(
        (words) => current && show(words),
        () => current && setFailed(true),
      );
    }
    return () => {
      current = false;
    };
  }, [language]);

  if (words !== null) return <I18nContext value={words}>{children}</I18nContext>;
  if (!failed) return null;
  return (
    <p role="alert">
      <span lang="en">
        The page could not be loaded whole. Check the connection and load it again.
      </span>
      {' · '}
      <span lang="de">
        Die Seite wurde nicht ganz geladen. Prüfen Sie die Verbindung und laden Sie neu.
      </span>
    </p>
  );
}

const languageChosen = (chosen: string | null): Language =>
  chosen !== null && isOffered(chosen) ? chosen : languageFor(navigator.languages);

/** Loads the words of the chosen language ahead of the page. Resolves also where they cannot be fetched. */
export async function preloadMessages(): Promise<void> {
  await loadMessages(languageChosen(getPreferences().language)).catch(() => {});
}

/** Changes the language and remembers it. */
export function chooseLanguage(language: Language): void {
  setPreferences({ language });
}
