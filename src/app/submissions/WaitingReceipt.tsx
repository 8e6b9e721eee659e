import { useLocation } from 'wouter';
import { StoreTroubleNotice } from '../drafts/StoreTroubleNotice.tsx';
import { useWaitingTrouble } from '../drafts/use-store-trouble.ts';
import type { OutboxItem } from '../outbox/outbox-item.ts';
import { outbox } from '../outbox/page-outbox.ts';
import { reopenStopped, reopenUnderNewId } from '../outbox/reopen.ts';
import { useWaiting } from '../outbox/waiting.ts';
import { Page } from '../shell/Page.tsx';
import { SignIn } from '../shell/SignIn.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import { DiscardWaiting } from './DiscardWaiting.tsx';
import { fullName } from './full-name.ts';
import styles from './Receipt.module.css';
import { Fact } from './ReceiptFacts.tsx';
import { SentBefore } from './SentBefore.tsx';
import { SetbackWords } from './SetbackWords.tsx';
import { StateMark } from './StateMark.tsx';
import { useOnline } from './use-online.ts';
import { waitingWords } from './waiting-words.ts';

/** An entry that the gateway has not accepted yet: where it is, why, and what can be done. */
export function WaitingReceipt({ item }: { item: OutboxItem }) {
  const words = useWords();
  const { t, bytes, dateTime } = words;
  const [, navigate] = useLocation();
  const { progress } = useWaiting();
  const online = useOnline();
  const trouble = useWaitingTrouble(item.id);
  const { summary, failure, next_attempt_at, attempts } = item;
  const stopped = next_attempt_at === null;
  const sent = progress.get(item.id);

  const conflict = stopped && failure?.kind === 'conflict';
  const meaning = conflict ? 'conflict' : stopped ? 'stopped' : 'waiting';

  const reopen = async () => {
    const place = await (conflict ? reopenUnderNewId : reopenStopped)(item);
    navigate(`/drafts/${place.id}/${place.step}`);
  };

  return (
    <Page
      title={fullName(summary.candidate) || t('receipt.title')}
      back={{ href: '/submissions', label: t('receipt.back') }}
    >
      <StoreTroubleNotice trouble={trouble} waits />
      <section className={styles.state} aria-label={t('receipt.state')}>
        <div role="status" className={styles.words}>
          <StateMark state={stopped ? 'stopped' : 'waiting'} />
          <p className={styles.meaning}>{t(`meaning.${meaning}`)}</p>
          {!stopped && sent === undefined && (
            <p>{waitingWords(words, item, online, trouble !== null)}</p>
          )}
        </div>
        {stopped && failure && (
          <div className={styles.words}>
            <SetbackWords code={failure.kind} detail={failure.detail} />
          </div>
        )}
        {sent !== undefined && (
          <label className={styles.progress}>
            {t('waiting.uploading')}
            <progress max={item.body.size} value={sent} />
            <span className="numbers">
              {bytes(sent)} / {bytes(item.body.size)}
            </span>
          </label>
        )}
        <div className={styles.actions}>
          {stopped && (
            <Button look="primary" onClick={() => void reopen()}>
              {t(conflict ? 'waiting.asNew' : 'receipt.fix')}
            </Button>
          )}
          {failure?.kind === 'unauthenticated' && <SignIn />}
          {sent === undefined && (
            <Button icon="refresh" onClick={() => void outbox.retry(item.id)}>
              {t('waiting.tryNow')}
            </Button>
          )}
          {!stopped && attempts === 0 && sent === undefined && (
            <Button look="quiet" onClick={() => void reopen()}>
              {t('waiting.takeBack')}
            </Button>
          )}
        </div>
      </section>
      {conflict && <SentBefore id={item.id} />}
      <section className={styles.card} aria-labelledby="waiting-title">
        <h2 id="waiting-title">{t('waiting.what')}</h2>
        <dl className={styles.facts}>
          <Fact label={t('receipt.candidate')}>
            {fullName(summary.candidate)} · {summary.candidate.email_address}
          </Fact>
          <Fact label={t('application.job_id')}>{summary.job.name ?? t('job.unnamed')}</Fact>
          <Fact label={t('waiting.since')}>{dateTime(item.created_at)}</Fact>
          <Fact label={t('attachments')}>
            {summary.attachments.length === 0
              ? t('receipt.noFiles')
              : summary.attachments.map(({ name, size }) => `${name} (${bytes(size)})`).join(', ')}
          </Fact>
        </dl>
      </section>
      <DiscardWaiting item={item} sending={sent !== undefined} />
    </Page>
  );
}
