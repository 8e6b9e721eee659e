import { Link } from 'wouter';
import type { Receipt } from '../../contract/receipt.ts';
import { useWaitingTrouble } from '../drafts/use-store-trouble.ts';
import type { OutboxItem } from '../outbox/outbox-item.ts';
import { useWaiting } from '../outbox/waiting.ts';
import { useWords } from '../words/words.ts';
import { fullName } from './full-name.ts';
import { nextWords } from './next-words.ts';
import { type ShownState, StateMark } from './StateMark.tsx';
import styles from './Submissions.module.css';
import { setbackSentence } from './setback-words.ts';
import { useOnline } from './use-online.ts';
import { waitingWords } from './waiting-words.ts';

/** A submission that the gateway has. */
export function ReceiptRow({ receipt, ats }: { receipt: Receipt; ats: string }) {
  return <Row {...receipt} ats={ats} note={useNote(receipt)} at={receipt.created_at} />;
}

/** What is worth knowing at a glance: the reason, and when it goes on. */
function useNote({ state, problem, next_attempt_at, result }: Receipt): string | null {
  const words = useWords();
  const { t } = words;
  const sentence = setbackSentence(problem?.code ?? null);
  const reason = problem === null ? null : sentence ? t(sentence) : problem.detail;
  const next = nextWords(words, next_attempt_at);
  const count = result?.warnings.length ?? 0;
  switch (state) {
    case 'queued':
      return joined(reason, next && t('receipt.nextTry', { next }));
    case 'unconfirmed':
      return joined(reason, next ? t('lookup.next', { next }) : t('lookup.over'));
    case 'refused':
      return reason;
    case 'delivered':
      return count > 0 ? t('receipt.warned', { count }) : null;
    case 'sending':
      return null;
  }
}

const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ') || null;

/** A submission that still waits in this browser. */
export function WaitingRow({ item, ats }: { item: OutboxItem; ats: string }) {
  const words = useWords();
  const { progress } = useWaiting();
  const online = useOnline();
  const trouble = useWaitingTrouble(item.id);
  const { summary, failure, next_attempt_at } = item;
  const stopped = next_attempt_at === null;
  const sentence = setbackSentence(failure?.kind ?? null);
  const reason = sentence ? words.t(sentence) : (failure?.detail ?? null);
  const uploading = progress.has(item.id) ? words.t('waiting.uploading') : null;
  return (
    <Row
      id={item.id}
      {...summary}
      ats={ats}
      state={stopped ? 'stopped' : 'waiting'}
      note={stopped ? reason : (uploading ?? waitingWords(words, item, online, trouble !== null))}
      at={item.created_at}
    />
  );
}

interface RowProps {
  id: string;
  state: ShownState;
  candidate: Receipt['candidate'];
  job: Receipt['job'];
  ats: string;
  note: string | null;
  /** When it was sent, ISO 8601. */
  at: string;
}

function Row({ id, state, candidate, job, ats, note, at }: RowProps) {
  const { t, moment } = useWords();
  return (
    <li className={styles.row}>
      <div className={styles.mark}>
        <StateMark state={state} />
      </div>
      <div className={styles.who}>
        <Link className={styles.name} href={`/submissions/${id}`}>
          {fullName(candidate)}
        </Link>
        <span className="quiet">
          {job.name ?? t('job.unnamed')} · {ats}
        </span>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      <time className={`${styles.at} numbers`} dateTime={at}>
        {moment(at)}
      </time>
    </li>
  );
}
