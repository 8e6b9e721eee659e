import { type ReactNode, useId } from 'react';
import type { OthersTally, Tally } from '../../../../contract/figures.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import styles from './Figures.module.css';
import { tookIn } from './took.ts';

interface FigureRow {
  key: string;
  name: ReactNode;
  /** Beside the name. */
  note?: string;
  tally: Tally;
}

interface FigureTableProps {
  title: string;
  rows: readonly FigureRow[];
  /** What has no row of its own. */
  others: OthersTally | null;
}

const isTime = (column: keyof Tally) => column === 'median_ms' || column === 'slow_ms';

/** A row for each ATS or job; on a phone each is a card. */
export function FigureTable({ title, rows, others }: FigureTableProps) {
  const { t, number, locale } = useI18n();
  const id = useId();
  const columns: [keyof Tally, string][] = [
    ['sent', t('figures.sent')],
    ['delivered', t('state.delivered')],
    ['refused', t('state.refused')],
    ['waiting', t('figures.waitingNow')],
    ['median_ms', t('figures.median')],
    ['slow_ms', t('figures.slow')],
  ];
  const time = (ms: number | null) => (ms === null ? '–' : tookIn(locale, ms));
  const all: FigureRow[] = [
    ...rows,
    ...(others === null
      ? []
      : [{ key: 'others', name: t('figures.others', { count: others.of }), tally: others }]),
  ];
  if (all.length === 0) {
    return (
      <div className={styles.table}>
        <h3>{title}</h3>
        <p className={styles.note}>{t('figures.noneToday')}</p>
      </div>
    );
  }
  return (
    <div className={styles.table}>
      <h3 id={id}>{title}</h3>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('figures.name')}</th>
            {columns.map(([key, column]) => (
              <th key={key} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="numbers">
          {all.map(({ key, name, note, tally }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                {note && <span className={styles.note}> · {note}</span>}
              </th>
              {columns.map(([column, label]) => (
                <td key={column} data-label={label}>
                  {isTime(column) ? time(tally[column]) : number(tally[column] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
