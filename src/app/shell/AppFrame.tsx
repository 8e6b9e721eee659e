import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { queries } from '../api/queries.ts';
import { setPreferences, usePreferences } from '../preferences.ts';
import { OpenSubmissions } from '../submissions/OpenSubmissions.tsx';
import { IconButton } from '../ui/Button.tsx';
import { chooseLanguage } from '../words/WordsProvider.tsx';
import { LANGUAGES, type Language, useWords } from '../words/words.ts';
import styles from './AppFrame.module.css';
import { shownTheme, toggleTheme } from './theme.ts';

const LANGUAGE_NAMES = { en: 'English', de: 'Deutsch' } satisfies Record<Language, string>;

/** The bar on top and the page under it. */
export function AppFrame({ children }: { children: ReactNode }) {
  const { t, language } = useWords();
  const { theme } = usePreferences();
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={styles.bar}>
        <Link className={styles.brand} href="/">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          <span>Intake</span>
        </Link>
        <IntegrationChoice />
        <nav className={styles.nav} aria-label={t('nav.label')}>
          <Link className={styles.link} href="/submissions">
            {t('nav.submissions')} <OpenSubmissions />
          </Link>
        </nav>
        <label className="visually-hidden" htmlFor="language">
          {t('nav.language')}
        </label>
        <select
          id="language"
          className={styles.language}
          value={language}
          onChange={(event) => chooseLanguage(event.target.value === 'de' ? 'de' : 'en')}
        >
          {LANGUAGES.map((code) => (
            <option key={code} value={code} lang={code} aria-label={LANGUAGE_NAMES[code]}>
              {code.toUpperCase()}
            </option>
          ))}
        </select>
        <IconButton
          icon={shownTheme(theme) === 'dark' ? 'sun' : 'moon'}
          label={t(shownTheme(theme) === 'dark' ? 'nav.light' : 'nav.dark')}
          onClick={toggleTheme}
        />
      </header>
      {children}
    </>
  );
}

/** The ATS that new entries go to; shown as words where there is only one. */
function IntegrationChoice() {
  const { t } = useWords();
  const { integration_id } = usePreferences();
  const { data: session } = useQuery(queries.session());
  if (session === undefined || session.integrations.length === 0) return <span />;
  const [only, ...others] = session.integrations;
  const demo = session.demo && <span className={styles.demo}>{t('nav.demo')}</span>;
  if (others.length === 0) {
    return (
      <span className={styles.integration}>
        {only?.label} {demo}
      </span>
    );
  }
  const chosen = session.integrations.find(({ id }) => id === integration_id) ?? only;
  return (
    <span className={styles.integration}>
      <label className="visually-hidden" htmlFor="integration">
        {t('nav.integration')}
      </label>
      <select
        id="integration"
        className={styles.choice}
        value={chosen?.id}
        onChange={(event) => setPreferences({ integration_id: event.target.value })}
      >
        {session.integrations.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {demo}
    </span>
  );
}
