import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { invitationInPage } from '../../api/session-data.ts';
import { useWaiting } from '../../delivery/outbox/waiting.ts';
import { receiptQueries } from '../../delivery/receipts/receipt-queries.ts';
import { type SubmissionView, viewOfReceipt } from '../../delivery/view/submission-view.ts';
import { fullName } from '../../form/full-name.ts';
import { pageUrl, SHORT } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useFirstScreen } from '../../platform/first-screen.ts';
import { Quoting } from '../../ui/AtsText.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Live } from '../../ui/Live.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { startNext } from '../entry/next-candidate.ts';
import { GuestNext } from './GuestNext.tsx';
import styles from './ThanksPage.module.css';

/** `/submissions/:id/thanks`: the end of the short form. What became of it in two sentences, and what is next. */
export default function ThanksPage({ id }: { id: string }) {
  useFirstScreen();
  const { t } = useI18n();
  const { submissions } = useWaiting();
  const waiting = submissions?.find((view) => view.id === id);
  const { data, error, refetch } = useQuery({
    ...receiptQueries.one(id),
    enabled: submissions !== null && waiting === undefined,
  });
  const view = waiting ?? (data && viewOfReceipt(data));
  const isTrouble = view ? OUTCOMES[view.state] === 'trouble' : false;
  return (
    <Page note title={t(isTrouble ? 'thanks.titleTrouble' : 'thanks.title')}>
      {view ? (
        <Outcome view={view} />
      ) : error ? (
        <LoadFailed error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton like="text" lines={3} label={t('loading')} />
      )}
    </Page>
  );
}

/** How far it is, in the words of somebody who only wants to know whether it worked. */
const OUTCOMES = {
  waiting: 'waiting',
  stopped: 'trouble',
  queued: 'coming',
  sending: 'coming',
  delivered: 'delivered',
  refused: 'trouble',
  unconfirmed: 'coming',
} as const satisfies Record<SubmissionView['state'], string>;

const SEALS = {
  waiting: 'clock',
  coming: 'upload',
  delivered: 'check',
  trouble: 'warning',
} as const satisfies Record<(typeof OUTCOMES)[SubmissionView['state']], IconName>;

function Outcome({ view }: { view: SubmissionView }) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const { id, integration_id, candidate, job, state } = view;
  const outcome = OUTCOMES[state];
  const isGuest = invitationInPage !== null;
  const words = { name: fullName(candidate), job: job.name ?? t('job.unnamed') };
  const another = () =>
    void startNext(id, integration_id, { application: { job_id: job.id, stage_id: '' } }, (next) =>
      navigate(pageUrl.draft(next, SHORT)),
    );
  return (
    <div className={styles.thanks}>
      <div className={styles.outcome} data-outcome={outcome}>
        <span key={outcome} className={styles.seal} data-arrives>
          <Icon name={SEALS[outcome]} size={28} />
        </span>
        <Live className={styles.words}>
          <p className={styles.said} dir="auto">
            <Quoting quote={job.name}>{t(`thanks.${outcome}`, words)}</Quoting>
          </p>
          <p>{t(isGuest && state === 'refused' ? 'apply.refused' : `thanks.${outcome}.next`)}</p>
          {isGuest && <GuestNext view={view} />}
        </Live>
      </div>
      {!isGuest && (
        <div className={styles.actions}>
          <Button look="primary" icon="plus" onClick={another}>
            {t('thanks.another')}
          </Button>
          <Link href={pageUrl.submission(id)}>
            {t(outcome === 'trouble' ? 'thanks.look' : 'thanks.receipt')}
          </Link>
        </div>
      )}
    </div>
  );
}
