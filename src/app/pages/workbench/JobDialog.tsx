import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type FormEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { offeredStages } from '../../../kombo/answers/job.ts';
import { queries } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useLanguageOf } from '../../i18n/use-language-of.ts';
import { JobLine } from '../../steps/job/JobLine.tsx';
import { stageNames } from '../../steps/job/stage-name.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { Button } from '../../ui/Button.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './JobDialog.module.css';
import type { SharedChange } from './rows/change-rows.ts';

interface JobDialogProps {
  integrationId: string;
  /** For how many rows. */
  count: number;
  onApply(change: SharedChange): void;
  onClose(): void;
}

/** Jobs of a list so short that it is gone through by arrow keys; the search narrows it. */
const MAX_SHOWN = 20;

/** A job and its stage for all selected rows. Open as long as it is there. */
export default function JobDialog({ integrationId, count, onApply, onClose }: JobDialogProps) {
  const { t } = useI18n();
  const languageOf = useLanguageOf();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [typed, setTyped] = useState('');
  const [jobId, setJobId] = useState('');
  const [stageId, setStageId] = useState('');
  const search = useDeferredValue(typed);
  const list = useInfiniteQuery(queries.jobs(integrationId, search));
  const jobs = (list.data?.pages[0]?.results ?? []).slice(0, MAX_SHOWN);
  const shown = jobs.some((job) => job.id === jobId) ? jobId : '';
  const { data: detail } = useQuery({
    ...queries.job(integrationId, shown),
    enabled: shown !== '',
  });
  const stages = detail ? offeredStages(detail.job) : [];
  const chosen = jobs.find((job) => job.id === shown) ?? (jobs.length === 1 ? jobs[0] : undefined);

  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined) return;
    const { id: job, name } = chosen;
    onApply({ integrationId, job: { id: job, name }, stageId });
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
    >
      <form onSubmit={apply}>
        <h2 id={`${id}-title`}>{t('workbench.jobFor', { count })}</h2>
        <div className={styles.field}>
          <label htmlFor={`${id}-search`}>{t('job.search')}</label>
          <input
            id={`${id}-search`}
            type="search"
            autoComplete="off"
            placeholder={t('job.searchPlaceholder')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        {list.isPending && <Skeleton lines={5} label={t('job.loadingAll')} />}
        {list.isError && <LoadFailed error={list.error} retry={() => void list.refetch()} />}
        {list.data && jobs.length === 0 && (
          <p>{search === '' ? t('job.none') : t('job.noMatch', { search })}</p>
        )}
        <fieldset className={styles.jobs}>
          <legend className="visually-hidden">{t('job.list')}</legend>
          {jobs.map((job) => (
            <label key={job.id} className={styles.job}>
              <input
                type="radio"
                name="job"
                value={job.id}
                checked={job.id === chosen?.id}
                onChange={() => {
                  setJobId(job.id);
                  setStageId('');
                }}
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
        <div className={styles.field}>
          <label htmlFor={`${id}-stage`}>{t('application.stage_id')}</label>
          <select
            id={`${id}-stage`}
            value={stageId}
            disabled={stages.length === 0}
            onChange={({ target }) => setStageId(target.value)}
          >
            <option value="">{t('application.stage_id.default')}</option>
            {[...stageNames(t, stages)].map(([stage, name]) => (
              <option key={stage} value={stage} lang={languageOf(name) ?? undefined}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.actions}>
          <Button look="quiet" onClick={onClose}>
            {t('close')}
          </Button>
          <Button look="primary" type="submit" disabled={chosen === undefined}>
            {t('workbench.apply')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
