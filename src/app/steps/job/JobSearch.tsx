import * as Ariakit from '@ariakit/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { queries } from '../../api/queries.ts';
import { FieldError } from '../../fields/Field.tsx';
import { useFieldState } from '../../fields/use-field.ts';
import { useIntake } from '../../intake/intake-context.ts';
import type { IntakeValues } from '../../intake/values.ts';
import { LoadFailed } from '../../shell/LoadFailed.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useWords } from '../../words/words.ts';
import styles from './Job.module.css';
import { JobList } from './JobList.tsx';
import { useRecentJobs } from './use-recent-jobs.ts';

/**
 * Search as you type over all jobs that take candidates; arrow keys move in the list while the
 * search keeps the focus, Enter chooses. Jobs used lately come first.
 */
export function JobSearch() {
  const { t } = useWords();
  const { integrationId } = useIntake();
  const { control, setValue, clearErrors } = useFormContext<IntakeValues>();
  const { field } = useController({ name: 'application.job_id', control });
  const state = useFieldState('application.job_id', t('application.job_id'));
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const jobs = useInfiniteQuery(queries.jobs(integrationId, search));
  const recent = useRecentJobs(integrationId);
  const found = jobs.data?.pages.flatMap(({ results }) => results) ?? [];
  const total = jobs.data?.pages[0]?.total ?? 0;
  const latest = search === '' ? recent.jobs : [];
  const others = found.filter(({ id }) => latest.every((job) => job.id !== id));
  // Recent ones that came later would move the list under the pointer.
  const isPending = jobs.isPending || (search === '' && recent.isPending);

  const choose = (id: string) => {
    if (id === field.value) return;
    field.onChange(id);
    setValue('application.stage_id', '');
    // What is to be said of the new job is known once it is loaded.
    clearErrors('application');
  };
  const latestChoose = useRef(choose);
  latestChoose.current = choose;

  // The list is still that of what was typed before.
  const isBehind = typed !== search || isPending || jobs.isPlaceholderData;
  const first = (latest[0] ?? others[0])?.id;
  const [takesFirst, setTakesFirst] = useState(false);
  useEffect(() => {
    if (!takesFirst || isBehind) return;
    setTakesFirst(false);
    if (first !== undefined) latestChoose.current(first);
  }, [takesFirst, isBehind, first]);

  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // With a modifier it goes on to the next step and chooses nothing; before the list has come, it
    // chooses from the list that comes.
    const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
    if (!isShortcut && !isBehind) return;
    event.preventDefault();
    if (!isShortcut) setTakesFirst(true);
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
        setValue={(text) => {
          setTyped(text);
          setTakesFirst(false);
        }}
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
            onKeyDownCapture={onKeyDownCapture}
          />
        </div>
        <p className={styles.count} role="status">
          {jobs.data && t('job.count', { count: total })}
        </p>
        {isPending && <Skeleton lines={5} label={t('job.loadingAll')} />}
        {jobs.isError && <LoadFailed error={jobs.error} retry={() => void jobs.refetch()} />}
        {!isPending && jobs.data && found.length === 0 && (
          <p className={styles.empty}>
            {t(search === '' ? 'job.none' : 'job.noMatch', { search })}
          </p>
        )}
        <JobList recent={isPending ? [] : latest} others={isPending ? [] : others} />
      </Ariakit.ComboboxProvider>
      {jobs.hasNextPage && (
        <Button onClick={() => void jobs.fetchNextPage()} disabled={jobs.isFetchingNextPage}>
          {t('job.more', { shown: found.length, total })}
        </Button>
      )}
    </section>
  );
}
