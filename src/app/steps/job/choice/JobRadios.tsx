import { useId } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import { AtsText } from '../../../ui/AtsText.tsx';
import labelled from '../../../ui/Labelled.module.css';
import { LoadFailed } from '../../../ui/page/LoadFailed.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { JobLine } from '../JobLine.tsx';
import styles from './JobRadios.module.css';
import type { JobChoice } from './use-job-choice.ts';

/** A search and the jobs that it finds, one of which can be chosen. */
export function JobRadios({ choice }: { choice: JobChoice }) {
  const { t } = useI18n();
  const id = useId();
  const { typed, type, search, jobs, isLoading, error, retry, chosen, choose } = choice;
  return (
    <>
      <div className={labelled.labelled}>
        <label htmlFor={id}>{t('job.search')}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          placeholder={t('job.searchPlaceholder')}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
      </div>
      {isLoading && <Skeleton lines={5} label={t('job.loadingAll')} />}
      {error && <LoadFailed error={error} retry={retry} />}
      {!isLoading && !error && jobs.length === 0 && (
        <p>{search === '' ? t('job.none') : t('job.noMatch', { search })}</p>
      )}
      <fieldset className={styles.jobs}>
        <legend className="visually-hidden">{t('job.list')}</legend>
        {jobs.map((job) => (
          <label key={job.id} className={styles.job}>
            <input
              type="radio"
              name={`${id}-job`}
              value={job.id}
              checked={job.id === chosen?.id}
              onChange={() => choose(job.id)}
            />
            <span>
              <span className={styles.name}>
                <AtsText>{job.name || t('job.unnamed')}</AtsText>
              </span>
              <JobLine job={job} />
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
