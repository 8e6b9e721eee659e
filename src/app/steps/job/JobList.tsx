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
}

/** The options of the search. Headings stand only where there are recent jobs to tell apart. */
export function JobList({ recent, others }: JobListProps) {
  const { t } = useI18n();
  return (
    <Ariakit.ComboboxList className={styles.list} aria-label={t('job.list')} alwaysVisible>
      {recent.length === 0 ? (
        <JobOptions jobs={others} />
      ) : (
        <>
          <JobGroup title={t('job.recent')} jobs={recent} />
          <JobGroup title={t('job.others')} jobs={others} />
        </>
      )}
    </Ariakit.ComboboxList>
  );
}

function JobGroup({ title, jobs }: { title: string; jobs: readonly JobSummary[] }) {
  if (jobs.length === 0) return null;
  return (
    <Ariakit.ComboboxGroup className={styles.group}>
      <Ariakit.ComboboxGroupLabel className={styles.groupLabel}>{title}</Ariakit.ComboboxGroupLabel>
      <JobOptions jobs={jobs} />
    </Ariakit.ComboboxGroup>
  );
}

function JobOptions({ jobs }: { jobs: readonly JobSummary[] }) {
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
    </Ariakit.ComboboxItem>
  ));
}
