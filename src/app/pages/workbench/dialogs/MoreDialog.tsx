import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { Question } from '../../../../questions/question.ts';
import { queries } from '../../../api/queries.ts';
import { type Intake, IntakeProvider } from '../../../form/intake-context.ts';
import { createPendingWork } from '../../../form/pending-work.ts';
import { reconcileAnswers } from '../../../form/state/reconcile-answers.ts';
import type { CheckedIntake } from '../../../form/validate/intake-schema.ts';
import { createResolver } from '../../../form/validate/resolver.ts';
import { emptyValues, type IntakeValues } from '../../../form/values.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { QuestionForm } from '../../../questions/QuestionForm.tsx';
import { Consent } from '../../../steps/candidate/Consent.tsx';
import { SourcedBy } from '../../../steps/candidate/SourcedBy.tsx';
import { draftStore } from '../../../storage/device.ts';
import type { DraftSummary } from '../../../storage/drafts/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { MoreChange } from '../rows/acts/change-rows.ts';
import { answersGiven, commonJob, sharedQuestions } from '../rows/acts/shared-answers.ts';
import styles from './Dialog.module.css';

interface MoreDialogProps {
  integrationId: string;
  /** Of the selected rows. */
  drafts: readonly DraftSummary[];
  onApply(change: MoreChange): void;
  onClose(): void;
}

/**
 * Source, consent and answers for all selected rows, with the controls of the form. What is left
 * empty stays as it is in each. Open as long as it is there.
 */
export default function MoreDialog({ integrationId, drafts, onApply, onClose }: MoreDialogProps) {
  const { t } = useI18n();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [jobId] = useState(() => commonJob(drafts));
  const form = useQuery({ ...queries.form(integrationId), enabled: integrationId !== '' });
  const job = useQuery({ ...queries.job(integrationId, jobId), enabled: jobId !== '' });
  const isComing = form.isLoading || job.isLoading;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>{t('workbench.moreFor', { count: drafts.length })}</h2>
      <p className={styles.hint}>{t('workbench.more.hint')}</p>
      {isComing ? (
        <Skeleton lines={4} label={t('loading')} />
      ) : (
        <MoreForm
          integrationId={integrationId}
          jobId={jobId}
          questions={sharedQuestions(job.data?.questions ?? [])}
          capabilities={form.data ?? null}
          onApply={onApply}
          onClose={() => dialog.current?.close()}
        />
      )}
    </dialog>
  );
}

interface MoreFormProps extends Pick<MoreDialogProps, 'integrationId' | 'onApply' | 'onClose'> {
  jobId: string;
  questions: readonly Question[];
  capabilities: Intake['atsCapabilities'];
}

function MoreForm(props: MoreFormProps) {
  const { integrationId, jobId, questions, capabilities, onApply, onClose } = props;
  const { t } = useI18n();
  const [intake] = useState(() => sharedIntake(integrationId, jobId, questions, capabilities));
  const resolver = useMemo(() => createResolver(() => intake), [intake]);
  const form = useForm<IntakeValues, unknown, CheckedIntake>({
    defaultValues: {
      ...emptyValues(integrationId),
      application: { job_id: jobId, stage_id: '' },
      screening_question_answers: reconcileAnswers(intake.questions, new Map()),
    },
    resolver,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    criteriaMode: 'all',
    shouldFocusError: false,
  });
  const apply = async (event: FormEvent) => {
    event.preventDefault();
    await form.trigger(['sourced_by', 'gdpr_consent', 'screening_question_answers']);
    const values = form.getValues();
    const answers = answersGiven(intake.questions, values.screening_question_answers);
    const given = new Set(answers.map(({ question_id }) => question_id));
    // What is left empty is no fault here: each entry is asked for it.
    for (const [index, { id }] of intake.questions.entries()) {
      if (!given.has(id)) form.clearErrors(`screening_question_answers.${index}`);
    }
    const errors = form.getErrors();
    const wrong = Object.values(errors.screening_question_answers ?? {}).some(
      (error, index) => error && given.has(intake.questions[index]?.id ?? ''),
    );
    if (errors.sourced_by || errors.gdpr_consent || wrong) return;
    onApply({
      integrationId,
      userId: values.sourced_by.user_id,
      consent: values.gdpr_consent.given ? values.gdpr_consent : null,
      jobId,
      answers,
    });
  };
  return (
    <IntakeProvider intake={intake}>
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => void apply(event)}>
          <SourcedBy />
          <Consent />
          {questions.length > 0 ? (
            <QuestionForm questions={intake.questions} />
          ) : (
            <p className="quiet">
              {t(jobId === '' ? 'workbench.more.oneJob' : 'review.noQuestions')}
            </p>
          )}
          <div data-ends>
            <Button look="quiet" onClick={onClose}>
              {t('close')}
            </Button>
            <Button look="primary" type="submit">
              {t('workbench.more.apply')}
            </Button>
          </div>
        </form>
      </FormProvider>
    </IntakeProvider>
  );
}

/** What the controls ask of an entry, for many at once: there are no files and no steps. */
function sharedIntake(
  integrationId: string,
  jobId: string,
  questions: readonly Question[],
  atsCapabilities: Intake['atsCapabilities'],
): Intake {
  return {
    id: '',
    integrationId,
    atsCapabilities,
    atsCapabilitiesError: null,
    retryAtsCapabilities: () => {},
    detail: null,
    job: null,
    jobStatus: jobId === '' ? 'none' : 'ready',
    jobError: null,
    retryJob: () => {},
    questions,
    restrictions: null,
    userIds: null,
    files: draftStore.files(''),
    pendingWork: createPendingWork(),
    readOnly: false,
    steps: [],
    summaryShown: false,
    goTo: () => {},
  };
}
