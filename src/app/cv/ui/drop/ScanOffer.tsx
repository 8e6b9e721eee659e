import { useId, useMemo, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { SCAN_LANGUAGES } from '../../read/scan/scan-languages.ts';
import type { CvSession } from '../../session/cv-store.ts';
import styles from './ScanOffer.module.css';

interface ScanOfferProps {
  session: CvSession;
  /** It was read already, perhaps in a language that is not its own. */
  again: boolean;
}

/** Reads a scan when a person asks for it, in the language that they name or in the one that it tells. */
export default function ScanOffer({ session, again }: ScanOfferProps) {
  const { t, language } = useI18n();
  const [chosen, setChosen] = useState('');
  const id = useId();
  const languages = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    return SCAN_LANGUAGES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) =>
      a.name.localeCompare(b.name, language),
    );
  }, [language]);
  return (
    <div className={styles.scan}>
      <label className={styles.label} htmlFor={id}>
        {t('cv.scan.language')}
      </label>
      <select
        id={id}
        className={styles.choice}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{t('cv.scan.language.any')}</option>
        {languages.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <Button
        compact
        look={again ? 'quiet' : 'secondary'}
        aria-describedby={again ? undefined : `${id}-hint`}
        onClick={() => void session.readScan(chosen === '' ? null : chosen)}
      >
        {t(again ? 'cv.scan.again' : 'cv.scan')}
      </Button>
      {!again && (
        <p className={styles.hint} id={`${id}-hint`}>
          {t('cv.scan.hint')}
        </p>
      )}
    </div>
  );
}
