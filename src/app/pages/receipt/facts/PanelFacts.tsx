import { useQuery } from '@tanstack/react-query';
import { queries } from '../../../api/queries.ts';
import type { SubmissionView } from '../../../delivery/view/submission-view.ts';
import { fullName } from '../../../form/full-name.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { AtsText } from '../../../ui/AtsText.tsx';
import styles from '../Receipt.module.css';
import { Fact } from './Fact.tsx';
import { useStageName } from './use-stage-name.ts';

/** Who, for which job and stage, in which ATS, and when: at one glance, whether it waits or was accepted. */
export function PanelFacts({ view }: { view: SubmissionView }) {
  const { t, dateTime } = useI18n();
  const { data: session } = useQuery(queries.session());
  const stage = useStageName(view);
  const { candidate, job, integration_id, link_name, created_at } = view;
  const ats = session?.integrations.find(({ id }) => id === integration_id)?.label;
  return (
    <dl className={styles.facts}>
      <Fact label={t('receipt.candidate')}>
        <strong>
          <bdi>{fullName(candidate)}</bdi>
        </strong>{' '}
        <span className={styles.email}>{candidate.email_address}</span>
      </Fact>
      <Fact label={t('application.job_id')}>
        <AtsText>{job.name ?? t('job.unnamed')}</AtsText>
      </Fact>
      {stage !== null && (
        <Fact label={t('application.stage_id')}>
          <AtsText of={job.name}>{stage}</AtsText>
        </Fact>
      )}
      <Fact label={t('receipt.to')}>{ats ?? t('send.ats')}</Fact>
      {link_name !== null && <Fact label={t('receipt.link')}>{link_name}</Fact>}
      <Fact label={t(view.upload ? 'waiting.since' : 'receipt.accepted')}>
        <time dateTime={created_at}>{dateTime(created_at)}</time>
      </Fact>
    </dl>
  );
}
