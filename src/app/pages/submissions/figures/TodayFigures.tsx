import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useId } from 'react';
import type { Figures } from '../../../../contract/figures.ts';
import { figuresApi } from '../../../api/figures-api.ts';
import { useMay } from '../../../api/use-may.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Live } from '../../../ui/Live.tsx';
import { LoadFailed } from '../../../ui/page/LoadFailed.tsx';
import styles from './Figures.module.css';
import { FiguresMore } from './FiguresMore.tsx';
import { followNews } from './figures-news.ts';
import { tookIn } from './took.ts';

interface TodayFiguresProps {
  /** How many wait on this device, of which the gateway knows nothing. */
  waitingHere: number;
  labelOf(integrationId: string): string;
  /** The list below says already that there is nothing. */
  isBlank: boolean;
}

/** What was sent today and what became of it, with more behind a fold. Nothing for those who see no list. */
export function TodayFigures({ waitingHere, labelOf, isBlank }: TodayFiguresProps) {
  const { t, moment } = useI18n();
  const title = useId();
  const mayRead = useMay('read');
  const { data, dataUpdatedAt, error, isFetching, fetchStatus, refetch } = useQuery({
    ...figuresApi.now(),
    enabled: mayRead,
  });
  useEffect(() => (mayRead ? followNews(() => void refetch()) : undefined), [mayRead, refetch]);
  if (!mayRead || (isBlank && data && isEmpty(data))) return null;
  const isOffline = fetchStatus === 'paused';
  // The list below says that there is no connection.
  if (isOffline && !data && !error) return null;
  return (
    <section className={styles.card} aria-labelledby={title}>
      <h2 id={title} className="visually-hidden">
        {t('figures.title')}
      </h2>
      <Live className={styles.old}>
        {data && (error || isOffline) && (
          <>
            <p>{t('figures.old', { time: moment(new Date(dataUpdatedAt).toISOString()) })}</p>
            {error && (
              <Button
                compact
                look="quiet"
                aria-disabled={isFetching}
                onClick={() => void refetch()}
              >
                {t(isFetching ? 'failed.retrying' : 'failed.retry')}
              </Button>
            )}
          </>
        )}
      </Live>
      {data && !isEmpty(data) && (
        <>
          <Strip figures={data} waitingHere={waitingHere} />
          <FiguresMore figures={data} labelOf={labelOf} />
        </>
      )}
      {data && isEmpty(data) && (
        <p className={styles.nothing}>{t('figures.none', { count: data.days.length })}</p>
      )}
      {!data && error && (
        <LoadFailed
          title={t('figures.failed')}
          error={error}
          retrying={isFetching}
          retry={() => void refetch()}
        />
      )}
      {!data && !error && <Coming />}
    </section>
  );
}

const isEmpty = ({ recent, days }: Figures) =>
  recent.waiting === 0 &&
  days.every(({ sent, delivered, refused }) => sent + delivered + refused === 0);

function Strip({ figures, waitingHere }: { figures: Figures; waitingHere: number }) {
  const { t, number, locale } = useI18n();
  const { today, recent } = figures;
  // A day that begins has no time of its own yet.
  const timed = today.median_ms === null ? recent : today;
  const { median_ms, slow_ms } = timed;
  const slow = slow_ms === null ? null : t('figures.slowest', { time: tookIn(locale, slow_ms) });
  const days = t('figures.days', { count: figures.days.length });
  return (
    <dl className={styles.strip}>
      <Figure name={t('figures.sentToday')} value={number(today.sent)} />
      <Figure name={t('figures.refusedToday')} value={number(today.refused)} />
      <Figure
        name={t('figures.waitingNow')}
        value={number(recent.waiting)}
        note={waitingHere > 0 ? t('figures.waitingHere', { count: waitingHere }) : null}
      />
      <Figure
        name={t('figures.took')}
        value={median_ms === null ? '–' : tookIn(locale, median_ms)}
        note={slow !== null && timed === recent ? `${slow} · ${days}` : slow}
      />
    </dl>
  );
}

interface FigureProps {
  name: string;
  value: ReactNode;
  note?: string | null;
}

function Figure({ name, value, note }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={`${styles.value} numbers`}>{value}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}

/** The room of the strip while it is on its way. */
function Coming() {
  const { t } = useI18n();
  return (
    <>
      <span className="visually-hidden">{t('loading')}</span>
      <div className={styles.strip} aria-hidden="true" data-coming>
        <div />
        <div />
        <div />
        <div />
      </div>
      <div className={styles.foldComing} />
    </>
  );
}
