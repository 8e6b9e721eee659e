import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useWaiting } from '../../delivery/outbox/waiting.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useStore } from '../../platform/store.ts';
import { useOnline } from '../../platform/use-online.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Live } from '../../ui/Live.tsx';
import { isRunning, type RunRow, retryRow, sendRun } from './rows/acts/send-run.ts';
import styles from './SendRun.module.css';

const LOOKS = {
  waiting: 'clock',
  sending: 'refresh',
  sent: 'check',
  missing: 'warning',
  applied: 'warning',
  twin: 'warning',
  elsewhere: 'info',
  gone: 'info',
  failed: 'error',
} as const satisfies Record<RunRow['outcome'], IconName>;

/** The sending of many: how far it is, what became of each, and what is left to do. */
export function SendRunSummary() {
  const { t } = useI18n();
  const client = useQueryClient();
  const rows = useStore(sendRun);
  const isOnline = useOnline();
  const { submissions } = useWaiting();
  if (rows.length === 0) return null;
  const count = (...outcomes: RunRow['outcome'][]) =>
    rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const open = count('waiting', 'sending');
  const summary = t('workbench.summary', {
    sent: count('sent'),
    look: count('missing', 'failed', 'twin'),
    applied: count('applied'),
    gone: count('gone', 'elsewhere'),
  });
  // Handed over is not arrived: what the gateway could not take stands among the rows still.
  const held = new Set(
    submissions?.flatMap(({ id, problem }) => (problem !== null || !isOnline ? [id] : [])),
  );
  const waiting = rows.filter(({ id, outcome }) => outcome === 'sent' && held.has(id)).length;
  const waits = waiting > 0 && open === 0 && t('workbench.waitHere', { count: waiting });
  const progress = t('workbench.progress', { done: rows.length - open, total: rows.length });
  return (
    <section className={styles.run} aria-labelledby="run-title">
      <div className={styles.head}>
        <h2 id="run-title" className="numbers">
          {open > 0 ? progress : summary}
        </h2>
        <Live as="span" className="visually-hidden">
          {open > 0 ? '' : summary}
        </Live>
        <Live as="p" className={styles.waits}>
          {waits}
        </Live>
        {open > 0 && (
          <progress aria-label={progress} value={rows.length - open} max={rows.length} />
        )}
        {!isRunning(rows) && (
          <Button compact look="quiet" onClick={() => sendRun.set([])}>
            {t('close')}
          </Button>
        )}
      </div>
      <ul className={styles.rows} aria-label={t('workbench.sending')}>
        {rows.map(({ id, name, outcome }) => (
          <li key={id} data-outcome={outcome}>
            <span className={styles.outcome}>
              <Icon name={LOOKS[outcome]} size={16} />
              {t(`workbench.outcome.${outcome}`)}
            </span>
            {outcome === 'gone' ? (
              <bdi>{name}</bdi>
            ) : (
              <Link
                href={
                  outcome === 'sent' || outcome === 'elsewhere'
                    ? pageUrl.submission(id)
                    : pageUrl.draft(id, 'review')
                }
                dir="auto"
              >
                {name}
              </Link>
            )}
            {outcome === 'failed' && (
              <Button compact onClick={() => void retryRow(client, id, false)}>
                {t('workbench.retry')}
              </Button>
            )}
            {(outcome === 'applied' || outcome === 'twin') && (
              <Button compact onClick={() => void retryRow(client, id, true)}>
                {t('workbench.sendAnyway')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
