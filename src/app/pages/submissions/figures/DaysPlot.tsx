import { useId } from 'react';
import type { DayTally } from '../../../../contract/figures.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './DaysPlot.module.css';
import figures from './Figures.module.css';

/** Units of the drawing: a day is so wide, and sent and refused have so much room each. */
const DAY = 10;
const UP = 64;
const DOWN = 28;

/** Sent above the line, refused below it: where a bar stands says what it is, its colour only again. */
export function DaysPlot({ days }: { days: readonly DayTally[] }) {
  const { t, number, date } = useI18n();
  const id = useId();
  // Both by one measure, so that bars can be compared.
  const most = Math.max(1, ...days.map(({ sent }) => sent), ...days.map(({ refused }) => refused));
  const scale = Math.min(UP / most, DOWN / Math.max(1, ...days.map(({ refused }) => refused)));
  const high = (count: number) => (count === 0 ? 0 : Math.max(1.5, count * scale));
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  return (
    <figure className={styles.plot}>
      <figcaption id={id}>{t('figures.plot', { from: date(first), to: date(last) })}</figcaption>
      <svg
        viewBox={`0 0 ${days.length * DAY} ${UP + DOWN + 1}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {days.map(({ day, sent, refused }, index) => (
          <g key={day}>
            <title>{`${date(day)}: ${t('figures.day', { sent, refused })}`}</title>
            <rect className={styles.hit} x={index * DAY} y={0} width={DAY} height={UP + DOWN + 1} />
            <rect
              className={styles.sent}
              x={index * DAY + 2}
              y={UP - high(sent)}
              width={DAY - 4}
              height={high(sent)}
            />
            <rect
              className={styles.refused}
              x={index * DAY + 2}
              y={UP + 1}
              width={DAY - 4}
              height={high(refused)}
            />
          </g>
        ))}
        <rect className={styles.axis} x={0} y={UP} width={days.length * DAY} height={1} />
      </svg>
      <div className={styles.ends} aria-hidden="true">
        <span>{date(first)}</span>
        <span>{date(last)}</span>
      </div>
      <p className={styles.legend}>
        <span data-is="sent">{t('figures.above', { count: number(mostOf(days, 'sent')) })}</span>
        <span data-is="refused">
          {t('figures.below', { count: number(mostOf(days, 'refused')) })}
        </span>
      </p>
      <details className={figures.asTable}>
        <summary>
          <Icon name="chevronDown" size={16} />
          {t('figures.asTable')}
        </summary>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('figures.dayColumn')}</th>
              <th scope="col">{t('figures.sent')}</th>
              <th scope="col">{t('state.delivered')}</th>
              <th scope="col">{t('state.refused')}</th>
            </tr>
          </thead>
          <tbody className="numbers">
            {days.toReversed().map(({ day, sent, delivered, refused }) => (
              <tr key={day}>
                <th scope="row">{date(day)}</th>
                <td>{number(sent)}</td>
                <td>{number(delivered)}</td>
                <td>{number(refused)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

const mostOf = (days: readonly DayTally[], what: 'sent' | 'refused') =>
  Math.max(0, ...days.map((day) => day[what]));
