import { isOffered, LANGUAGE_NAMES, LANGUAGES } from '../../contract/languages.ts';
import { chooseLanguage } from '../i18n/I18nProvider.tsx';
import { useI18n } from '../i18n/i18n.ts';
import styles from './AppFrame.module.css';

/**
 * The languages, each by what it calls itself. Closed it has room for the code alone on a phone, so
 * what is seen is drawn under the list that is used.
 */
export function LanguageChoice() {
  const { t, language } = useI18n();
  return (
    <span className={styles.language}>
      <span aria-hidden="true" data-wide={LANGUAGE_NAMES[language]} data-narrow={language} />
      <label className="visually-hidden" htmlFor="language">
        {t('nav.language')}
      </label>
      <select
        id="language"
        value={language}
        onChange={({ target }) => isOffered(target.value) && chooseLanguage(target.value)}
      >
        {LANGUAGES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGE_NAMES[code]}
          </option>
        ))}
      </select>
    </span>
  );
}
