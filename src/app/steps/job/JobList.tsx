import * as Ariakit from '@ariakit/react';
import type { JobSummary } from '../../../contract/ats.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import styles from './Job.module.css';
import { JobLine } from './JobLine.tsx';

interface JobListProps {
  /** Shown first, under a heading of their own. */
  recent: readonly JobSummary[];
  others: readonly JobSummary[];
  /** Did this candidate apply to it before? */
  hasAppliedTo(job: JobSummary): boolean;
}

/** The options of the search. Headings stand only where there are recent jobs to tell apart. */
export function JobList({ recent, others, hasAppliedTo }: JobListProps) {
  const { t } = useI18n();
  return (
    <Ariakit.ComboboxList className={styles.list} aria-label={t('job.list')} alwaysVisible>
      {recent.length === 0 ? (
        <JobOptions jobs={others} hasAppliedTo={hasAppliedTo} />
      ) : (
        <>
          <JobGroup title={t('job.recent')} jobs={recent} hasAppliedTo={hasAppliedTo} />
          <JobGroup title={t('job.others')} jobs={others} hasAppliedTo={hasAppliedTo} />
        </>
      )}
    </Ariakit.ComboboxList>
  );
}

interface JobOptionsProps extends Pick<JobListProps, 'hasAppliedTo'> {
  jobs: readonly JobSummary[];
}

function JobGroup({ title, jobs, hasAppliedTo }: JobOptionsProps & { title: string }) {
  if (jobs.length === 0) return null;
  return (
    <Ariakit.ComboboxGroup className={styles.group}>
      <Ariakit.ComboboxGroupLabel className={styles.groupLabel}>{title}</Ariakit.ComboboxGroupLabel>
      <JobOptions jobs={jobs} hasAppliedTo={hasAppliedTo} />
    </Ariakit.ComboboxGroup>
  );
}

function JobOptions({ jobs, hasAppliedTo }: JobOptionsProps) {
  const { t } = useI18n();
  return jobs.map((job) => (
    <Ariakit.ComboboxItem
      key={job.id}
      className={styles.item}
      value={job.id}
      setValueOnClick={false}
      hideOnClick={false}
      focusOnHover={false}
    >
      <span className={styles.name}>
        <AtsText>{job.name || t('job.unnamed')}</AtsText>
      </span>
      <JobLine job={job} />
      {hasAppliedTo(job) && <span className={styles.applied}>{t('known.before')}</span>}
    </Ariakit.ComboboxItem>
  ));
}
