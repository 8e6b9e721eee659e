import { memo } from 'react';
import { Link } from 'wouter';
import type { SubmissionView } from '../../delivery/view/submission-view.ts';
import type { Successor } from '../../delivery/view/successor.ts';
import { fullName } from '../../form/full-name.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useOnline } from '../../platform/use-online.ts';
import { useWaitingTrouble } from '../../storage/use-store-trouble.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { useShownState } from '../receipt/use-shown-state.ts';
import type { Place } from './list-items.ts';
import { RowMenu } from './RowMenu.tsx';
import styles from './Submissions.module.css';
import { submissionNote } from './submission-note.ts';

interface SubmissionRowProps {
  view: SubmissionView;
  /** Its place in the whole list, for `measure`. */
  index: number;
  /** Its place among those of its day, from 1, and how many these are; null where all stand in the page. */
  place: Place | null;
  /** Takes the element once it is on the page, to learn its height. */
  measure(element: HTMLElement | null): void;
  /** The label of its integration. */
  ats: string;
  /** Where a refused one leads to. */
  successor: Successor | null;
}

/** A submission of the list, wherever it is. */
export const SubmissionRow = memo(function SubmissionRow(props: SubmissionRowProps) {
  const { view, index, place, measure, ats, successor } = props;
  const i18n = useI18n();
  const { t, moment } = i18n;
  const online = useOnline();
  const inMemory = useWaitingTrouble(view.id) !== null;
  const state = useShownState(view);
  const { id, candidate, job, created_at, link_name } = view;
  const silent = state === 'unanswered' ? t('receipt.unanswered') : null;
  const note = silent ?? submissionNote(i18n, view, { online, inMemory });
  // It arrived, yet not whole.
  const isWarned = state === 'delivered' && note !== null;
  return (
    <li
      ref={measure}
      className={styles.row}
      data-index={index}
      data-id={id}
      aria-posinset={place?.at}
      aria-setsize={place?.of}
    >
      <div className={styles.mark}>
        <StateMark state={state} />
      </div>
      <div className={styles.who}>
        <Link className={styles.name} href={pageUrl.submission(id)}>
          {fullName(candidate)}
        </Link>
        <span className="quiet">
          <AtsText>{job.name ?? t('job.unnamed')}</AtsText> · {ats}
        </span>
        <span className={styles.email} dir="auto">
          {candidate.email_address}
        </span>
        {link_name !== null && (
          <span className={styles.note}>{t('submissions.byLink', { name: link_name })}</span>
        )}
        {note && !isWarned && <span className={styles.note}>{note}</span>}
        {note && isWarned && (
          <span className={styles.warned}>
            <Icon name="warning" size={16} /> {note}
          </span>
        )}
        {successor && (
          <Link
            className={styles.successor}
            href={
              successor.isSent
                ? pageUrl.submission(successor.id)
                : pageUrl.draft(successor.id, 'review')
            }
          >
            {t(successor.isSent ? 'submissions.sentAgain' : 'submissions.begun')}
            <span className="visually-hidden"> ({fullName(candidate)})</span>
          </Link>
        )}
      </div>
      <div className={styles.end}>
        <time className={`${styles.at} numbers`} dateTime={created_at}>
          {moment(created_at)}
        </time>
        <RowMenu view={view} successor={successor} />
      </div>
    </li>
  );
});
