import { type ReactNode, useEffect, useState } from 'react';
import { setPreferences, usePreferences } from '../platform/preferences.ts';
import { type I18n, I18nContext, LANGUAGES, type Language, loadMessages } from './i18n.ts';

/** The first language of the browser's that we speak, else English. */
function preferredLanguage(): Language {
  const spoken = navigator.languages.map((locale) => locale.split('-')[0]);
  return (
    LANGUAGES.find((language) => spoken.includes(language) && spoken[0] === language) ??
    LANGUAGES.find((language) => spoken.includes(language)) ??
    'en'
  );
}

/**
 * Gives the words of the chosen language to all below. Another language replaces the words in
 * place once its file is there: nothing that was entered is touched.
 */
export function I18nProvider({ children }: { children: ReactNode }) {
  const { language: chosen } = usePreferences();
  const language = LANGUAGES.find((known) => known === chosen) ?? preferredLanguage();
  const [words, setWords] = useState<I18n | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    loadMessages(language).then(
      (loaded) => {
        if (!current) return;
        document.documentElement.lang = language;
        setFailed(false);
        setWords(loaded);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [language]);

  if (words !== null) return <I18nContext value={words}>{children}</I18nContext>;
  if (!failed) return null;
  return (
    <p role="alert">
      The page could not be loaded whole. Check the connection and load it again. · Die Seite wurde
      nicht ganz geladen. Prüfen Sie die Verbindung und laden Sie neu.
    </p>
  );
}

/** Changes the language and remembers it. */
export function chooseLanguage(language: Language): void {
  setPreferences({ language });
}
