import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { invitationInPage } from '../api/session-data.ts';
import { pageUrl, SHORT } from '../form/page-urls.ts';
import { useI18n } from '../i18n/i18n.ts';
import { usePreferences } from '../platform/preferences.ts';
import { shownTheme, toggleTheme } from '../platform/theme.ts';
import { IconButton } from '../ui/Button.tsx';
import styles from './AppFrame.module.css';
import { Account } from './account/Account.tsx';
import { IntegrationChoice } from './integration/IntegrationChoice.tsx';
import { IntegrationCondition } from './integration/IntegrationCondition.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { isArriving } from './nobody.ts';
import { OpenSubmissions } from './OpenSubmissions.tsx';
import { SearchOpener } from './search/SearchOpener.tsx';
import { ShortcutsHelp } from './shortcuts/ShortcutsHelp.tsx';

/** Pages for one job and nothing else: no ATS to choose, no lists, nothing to search. */
const SHORT_PAGES = new RegExp(`^/(drafts/[^/]+/${SHORT}|submissions/[^/]+/thanks)$`);

/** The bar on top and the page under it. */
export function AppFrame({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const { theme } = usePreferences();
  const [location] = useLocation();
  const isGuest = isArriving || invitationInPage !== null;
  const isShort = isGuest || SHORT_PAGES.test(location);
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={styles.bar} data-short={isShort || undefined}>
        {isGuest ? (
          <span className={styles.brand}>
            <Brand />
          </span>
        ) : (
          <Link className={styles.brand} href={pageUrl.start()} aria-label="Intake">
            <Brand />
          </Link>
        )}
        {!isShort && (
          <>
            <IntegrationChoice />
            <IntegrationCondition />
            <nav className={styles.nav} aria-label={t('nav.label')}>
              <PageLink href={pageUrl.submissions()}>
                {t('nav.submissions')} <OpenSubmissions />
              </PageLink>
              <PageLink href={pageUrl.start()}>{t('nav.drafts')}</PageLink>
            </nav>
          </>
        )}
        <LanguageChoice />
        {!isShort && (
          <>
            <SearchOpener />
            <ShortcutsHelp />
          </>
        )}
        <IconButton
          icon={shownTheme(theme) === 'dark' ? 'sun' : 'moon'}
          label={t(shownTheme(theme) === 'dark' ? 'nav.light' : 'nav.dark')}
          onClick={toggleTheme}
        />
        <Account />
      </header>
      {children}
    </>
  );
}

function Brand() {
  return (
    <>
      <img src="/favicon.svg" alt="" width="28" height="28" />
      <span>Intake</span>
    </>
  );
}

/** A link of the bar; on its own page it says so. */
function PageLink({ href, children }: { href: string; children: ReactNode }) {
  const [location] = useLocation();
  return (
    <Link className={styles.link} href={href} aria-current={location === href ? 'page' : undefined}>
      {children}
    </Link>
  );
}
