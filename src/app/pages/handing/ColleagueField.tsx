import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import styles from './Handing.module.css';

/** Those to whom something can be handed over, and who of them is chosen. */
export function useColleague() {
  const [to, choose] = useState('');
  const { data, error, refetch } = useQuery(queries.colleagues());
  const colleagues = data?.results;
  const chosen = colleagues?.find(({ id }) => id === to) ?? colleagues?.[0] ?? null;
  return { colleagues, error, retry: () => void refetch(), chosen, choose };
}

/** Chooses the colleague; nothing where there is none to choose. */
export function ColleagueField({ choice }: { choice: ReturnType<typeof useColleague> }) {
  const { t } = useI18n();
  const id = useId();
  const { colleagues, error, retry, chosen, choose } = choice;
  return (
    <>
      {error && <LoadFailed error={error} retry={retry} />}
      {colleagues && chosen && (
        <p className={styles.colleague}>
          <label htmlFor={id}>{t('handOver.to')}</label>
          <select id={id} value={chosen.id} onChange={({ target }) => choose(target.value)}>
            {colleagues.map((colleague) => (
              <option key={colleague.id} value={colleague.id}>
                {colleague.name}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  );
}
