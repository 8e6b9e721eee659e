import { useEffect, useId, useState } from 'react';
import type { IntegrationOption } from '../../../contract/session.ts';
import type { FilterValues } from '../../delivery/view/matches-filters.ts';
import { useI18n } from '../../i18n/i18n.ts';
import overList from '../../ui/page/List.module.css';
import styles from './Submissions.module.css';

/** Typing waits this long before the list is asked for, in milliseconds. */
const PAUSE_MS = 200;

interface FiltersProps {
  values: FilterValues;
  onChange(values: FilterValues): void;
  integrations: readonly IntegrationOption[];
}

/** What to look for, by words and ATS. */
export function Filters({ values, onChange, integrations }: FiltersProps) {
  const { t } = useI18n();
  const id = useId();
  const [typed, setTyped] = useState(values.search);
  const [shown, setShown] = useState(values.search);
  if (shown !== values.search) {
    setShown(values.search);
    setTyped(values.search);
  }

  useEffect(() => {
    if (typed === values.search) return;
    const timer = setTimeout(() => onChange({ ...values, search: typed }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, values, onChange]);

  return (
    <search className={styles.filters}>
      <div className={overList.filter}>
        <label htmlFor={`${id}-search`}>{t('submissions.search')}</label>
        <input
          id={`${id}-search`}
          className={overList.control}
          type="search"
          autoComplete="off"
          placeholder={t('submissions.searchPlaceholder')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          // Whoever goes on to a row before the pause is over finds the words when coming back.
          onBlur={() => typed !== values.search && onChange({ ...values, search: typed })}
        />
      </div>
      {integrations.length > 1 && (
        <div className={overList.filter}>
          <label htmlFor={`${id}-ats`}>{t('receipt.to')}</label>
          <select
            id={`${id}-ats`}
            className={overList.control}
            value={values.integration_id}
            onChange={({ target }) => onChange({ ...values, integration_id: target.value })}
          >
            <option value="">{t('submissions.allIntegrations')}</option>
            {integrations.map((integration) => (
              <option key={integration.id} value={integration.id}>
                {integration.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </search>
  );
}
