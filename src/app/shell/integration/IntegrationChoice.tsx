import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { queries } from '../../api/queries.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { activeIntegration } from '../../form/state/active-integration.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { setPreferences } from '../../platform/preferences.ts';
import { useStore } from '../../platform/store.ts';
import styles from '../AppFrame.module.css';
import { CONDITION_ID } from './condition-id.ts';
import { useShownIntegration } from './use-shown-integration.ts';

/** The ATS of the open entry, or of new ones; shown as words where there is only one. Remembered. */
export function IntegrationChoice() {
  const { t } = useI18n();
  const active = useStore(activeIntegration);
  const shown = useShownIntegration();
  const { data: session } = useQuery(queries.session());
  if (session === undefined) return <span className={styles.integration} />;
  const { integrations } = session;
  const demo = session.demo && (
    <Link className={styles.demo} href={pageUrl.demo()}>
      {t('nav.demo')}
    </Link>
  );
  // Nobody to be sent, no ATS to choose.
  if (active === null && !session.capabilities.includes('send')) {
    return <span className={styles.integration}>{demo}</span>;
  }
  if (integrations.length < 2 && shown !== undefined) {
    return (
      <span className={styles.integration}>
        {shown.label} {demo}
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
        value={shown?.id ?? ''}
        disabled={active !== null && active.change === null}
        aria-describedby={shown?.condition ? CONDITION_ID : undefined}
        onChange={(event) => {
          setPreferences({ integration_id: event.target.value });
          active?.change?.(event.target.value);
        }}
      >
        {shown === undefined && <option value="">{t('nav.goneIntegration')}</option>}
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
