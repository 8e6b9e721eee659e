import * as Ariakit from '@ariakit/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { JobSummary } from '../../../contract/ats.ts';
import { queries } from '../../api/queries.ts';
import { FieldError } from '../../fields/Field.tsx';
import { useFieldState } from '../../fields/use-field.ts';
import { useIntake } from '../../intake/intake-context.ts';
import type { IntakeValues } from '../../intake/values.ts';
import { usePreferences } from '../../preferences.ts';
import { LoadFailed } from '../../shell/LoadFailed.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useWords } from '../../words/words.ts';
import styles from './Job.module.css';
import { jobLine } from './job-line.ts';

/**
 * Search as you type over all jobs that take candidates; arrow keys move in the list while the
 * search keeps the focus, Enter chooses. Jobs used lately come first.
 */
export function JobSearch() {
  const words = useWords();
  const { t } = words;
  const { integrationId } = useIntake();
  const { control, setValue, clearErrors } = useFormContext<IntakeValues>();
  const { field } = useController({ name: 'application.job_id', control });
  const state = useFieldState('application.job_id', t('application.job_id'));
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const jobs = useInfiniteQuery(queries.jobs(integrationId, search));
  const { recent_jobs } = usePreferences();
  const found = jobs.data?.pages.flatMap(({ results }) => results) ?? [];
  const total = jobs.data?.pages[0]?.total ?? 0;
  const shown = search === '' ? recentFirst(found, recent_jobs) : found;

  const choose = (id: string) => {
    if (id === field.value) return;
    field.onChange(id);
    setValue('application.stage_id', '');
    // What is to be said of the new job is known once it is loaded.
    clearErrors('application');
  };

  return (
    <section className={styles.search} data-invalid={state.error !== null || undefined}>
      <label className={styles.label} htmlFor={state.id}>
        {t(field.value === '' ? 'job.search' : 'job.searchOther')}
      </label>
      <FieldError state={state} />
      <Ariakit.ComboboxProvider
        open
        value={typed}
        setValue={setTyped}
        selectedValue={field.value}
        setSelectedValue={(id) => choose(`${id}`)}
        includesBaseElement={false}
        resetValueOnHide={false}
      >
        <div className={styles.box}>
          <Icon name="search" size={18} />
          <Ariakit.Combobox
            id={state.id}
            data-path="application.job_id"
            className={styles.input}
            aria-describedby={state.describedBy(false)}
            aria-invalid={state.error !== null || undefined}
            placeholder={t('job.searchPlaceholder')}
            autoComplete="off"
            autoSelect="always"
          />
        </div>
        <p className={styles.count} role="status">
          {jobs.data && t('job.count', { count: total })}
        </p>
        {jobs.isPending && <Skeleton lines={5} label={t('job.loadingAll')} />}
        {jobs.isError && <LoadFailed error={jobs.error} retry={() => void jobs.refetch()} />}
        {jobs.data && shown.length === 0 && (
          <p className={styles.empty}>
            {t(search === '' ? 'job.none' : 'job.noMatch', { search })}
          </p>
        )}
        <Ariakit.ComboboxList className={styles.list} aria-label={t('job.list')} alwaysVisible>
          {shown.map((job) => (
            <Ariakit.ComboboxItem
              key={job.id}
              className={styles.item}
              value={job.id}
              setValueOnClick={false}
              hideOnClick={false}
              focusOnHover={false}
            >
              <span className={styles.name} dir="auto">
                {job.name || t('job.unnamed')}
              </span>
              <span className={styles.line} dir="auto">
                {jobLine(words, job)}
              </span>
            </Ariakit.ComboboxItem>
          ))}
        </Ariakit.ComboboxList>
      </Ariakit.ComboboxProvider>
      {jobs.hasNextPage && (
        <Button onClick={() => void jobs.fetchNextPage()} disabled={jobs.isFetchingNextPage}>
          {t('job.more', { shown: found.length, total })}
        </Button>
      )}
    </section>
  );
}

function recentFirst(jobs: readonly JobSummary[], recent: readonly string[]): JobSummary[] {
  const rank = ({ id }: JobSummary) => {
    const at = recent.indexOf(id);
    return at === -1 ? recent.length : at;
  };
  return [...jobs].sort((a, b) => rank(a) - rank(b));
}
