import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { offeredStages } from '../../../../kombo/answers/job.ts';
import { queries } from '../../../api/queries.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { useLanguageOf } from '../../../i18n/use-language-of.ts';
import { JobRadios } from '../../../steps/job/choice/JobRadios.tsx';
import { useJobChoice } from '../../../steps/job/choice/use-job-choice.ts';
import { stageNames } from '../../../steps/job/stage-name.ts';
import { Button } from '../../../ui/Button.tsx';
import labelled from '../../../ui/Labelled.module.css';
import type { SharedChange } from '../rows/acts/change-rows.ts';
import styles from './Dialog.module.css';

interface JobDialogProps {
  integrationId: string;
  title: string;
  /** What choosing does, on its button. */
  action: string;
  onApply(change: SharedChange): void;
  onClose(): void;
}

/** A job and its stage, for all selected rows or for new entries. Open as long as it is there. */
export default function JobDialog({
  integrationId,
  title,
  action,
  onApply,
  onClose,
}: JobDialogProps) {
  const { t } = useI18n();
  const languageOf = useLanguageOf();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const choice = useJobChoice(integrationId);
  const { chosen } = choice;
  const [stageId, setStageId] = useState('');
  const { data: detail } = useQuery({
    ...queries.job(integrationId, chosen?.id ?? ''),
    enabled: chosen !== undefined,
  });
  const stages = detail ? offeredStages(detail.job) : [];
  // A stage is one of its job.
  const stage = stages.some((offered) => offered.id === stageId) ? stageId : '';

  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined) return;
    const { id: job, name } = chosen;
    onApply({ integrationId, job: { id: job, name }, stageId: stage });
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
    >
      <form onSubmit={apply}>
        <h2 id={`${id}-title`}>{title}</h2>
        <JobRadios choice={choice} />
        <div className={labelled.labelled}>
          <label htmlFor={`${id}-stage`}>{t('application.stage_id')}</label>
          <select
            id={`${id}-stage`}
            value={stage}
            disabled={stages.length === 0}
            onChange={({ target }) => setStageId(target.value)}
          >
            <option value="">{t('application.stage_id.default')}</option>
            {[...stageNames(t, stages)].map(([value, name]) => (
              <option key={value} value={value} lang={languageOf(name, chosen?.name) ?? undefined}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div data-ends>
          <Button look="quiet" onClick={onClose}>
            {t('close')}
          </Button>
          <Button look="primary" type="submit" disabled={chosen === undefined}>
            {action}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
