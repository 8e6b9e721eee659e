import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries.ts';
import { setPreferences, usePreferences } from '../preferences.ts';
import { useWords } from '../words/words.ts';
import styles from './AppFrame.module.css';
import { useActiveIntegration } from './active-integration.ts';

/** The ATS of the open entry, or of new ones; shown as words where there is only one. Remembered. */
export function IntegrationChoice() {
  const { t } = useWords();
  const { integration_id } = usePreferences();
  const active = useActiveIntegration();
  const { data: session } = useQuery(queries.session());
  if (session === undefined) return <span className={styles.integration} />;
  const { integrations } = session;
  const shown =
    integrations.find(({ id }) => id === (active?.id ?? integration_id)) ?? integrations[0];
  const demo = session.demo && <span className={styles.demo}>{t('nav.demo')}</span>;
  if (integrations.length < 2) {
    return (
      <span className={styles.integration}>
        {shown?.label} {demo}
      </span>
    );
  }
  return (
    <span className={styles.integration}>
      <label className="visually-hidden" htmlFor="integration">
        {t('nav.integration')}
      </label>
      <select
        id="integration"
        className={styles.choice}
        value={shown?.id}
        disabled={active !== null && active.change === null}
        onChange={(event) => {
          setPreferences({ integration_id: event.target.value });
          active?.change?.(event.target.value);
        }}
      >
        {integrations.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {demo}
    </span>
  );
}
