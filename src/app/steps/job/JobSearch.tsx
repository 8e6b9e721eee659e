import * as Ariakit from '@ariakit/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { isSameRecord } from '../../../kombo/values/record-id.ts';
import { queries } from '../../api/queries.ts';
import { FieldError } from '../../fields/Field.tsx';
import { useIntake } from '../../form/intake-context.ts';
import { useFieldState } from '../../form/state/use-field.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { isComposing } from '../../platform/guards/is-composing.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Live } from '../../ui/Live.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useKnownPerson } from '../candidate/use-known-person.ts';
import styles from './Job.module.css';
import { JobList } from './JobList.tsx';
import { useRecentJobs } from './use-recent-jobs.ts';

/**
 * Search as you type over all jobs that take candidates; arrow keys move in the list while the
 * search keeps the focus, Enter chooses, the chosen one too. Jobs used lately come first.
 */
export function JobSearch({ onChosen }: { onChosen(): void }) {
  const { t } = useI18n();
  const { integrationId, job, atsCapabilities } = useIntake();
  const isBeingSetUp = atsCapabilities?.integration.condition === 'being_set_up';
  const { control, setValue, clearErrors } = useFormContext<IntakeValues>();
  const { field } = useController({ name: 'application.job_id', control });
  const state = useFieldState('application.job_id', t('application.job_id'));
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const jobs = useInfiniteQuery(queries.jobs(integrationId, search));
  const recent = useRecentJobs(integrationId);
  const person = useKnownPerson();
  const found = jobs.data?.pages.flatMap(({ results }) => results) ?? [];
  const total = jobs.data?.pages[0]?.total ?? 0;
  const coverage = jobs.data?.pages[0]?.coverage ?? 'whole';
  const latest = search === '' ? recent.jobs : [];
  const others = found.filter(({ id }) => latest.every((job) => job.id !== id));
  // Recent ones that came later would move the list under the pointer.
  const isPending = jobs.isPending || (search === '' && recent.isPending);

  // The list knows jobs by Kombo's ids; a link may have named this one by the ATS's own.
  const chosenId = job !== null && isSameRecord(job, field.value) ? job.id : field.value;
  const choose = (id: string) => {
    onChosen();
    if (id === chosenId) return;
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
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
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
        selectedValue={chosenId}
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
        <p className={styles.count}>{jobs.data && total > 0 && t('job.count', { count: total })}</p>
        {coverage !== 'whole' && (
          <p className={styles.count}>
            {t(coverage === 'cut' ? 'job.listCut' : 'job.listLoading')}
          </p>
        )}
        {isPending && <Skeleton lines={5} label={t('job.loadingAll')} />}
        {jobs.isError &&
          (isBeingSetUp ? (
            <p className={styles.empty}>{t('job.notYet')}</p>
          ) : (
            <LoadFailed error={jobs.error} retry={() => void jobs.refetch()} />
          ))}
        <Live>
          {/* Of these words, not of what was typed before: that list stays until theirs is there. */}
          {!isBehind && jobs.data && found.length === 0 && (
            <p className={styles.empty}>
              {t(search === '' ? 'job.none' : 'job.noMatch', { search })}
            </p>
          )}
        </Live>
        <JobList
          recent={isPending ? [] : latest}
          others={isPending ? [] : others}
          hasAppliedTo={(job) => person?.hasAppliedTo(job) ?? false}
        />
      </Ariakit.ComboboxProvider>
      {jobs.hasNextPage && (
        <Button onClick={() => void jobs.fetchNextPage()} disabled={jobs.isFetchingNextPage}>
          {t('job.more', { shown: found.length, total })}
        </Button>
      )}
    </section>
  );
}
