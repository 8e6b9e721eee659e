import { memo, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useLocation } from 'wouter';
import type { FileStore } from '../files/file-store.ts';
import { useHeadingFocus, useTitle } from '../shell/use-title.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../words/words.ts';
import { ActionBar } from './ActionBar.tsx';
import { AtsNotice } from './AtsNotice.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { focusPath } from './focus-path.ts';
import { Glance } from './Glance.tsx';
import styles from './IntakeForm.module.css';
import { type Intake, IntakeContext } from './intake-context.ts';
import { JobNotice } from './JobNotice.tsx';
import { StepNav } from './StepNav.tsx';
import { checksFiles, checksJob, STEPS, type Step } from './steps.ts';
import { useIntakeForm } from './use-intake-form.ts';
import { useIntegrationChoice } from './use-integration-choice.ts';
import { useProceed } from './use-proceed.ts';
import { useShortcuts } from './use-shortcuts.ts';
import type { IntakeValues } from './values.ts';
import { createWorkInHand, useIsIdle } from './work-in-hand.ts';

export interface IntakeFormProps {
  /** The draft's id; the submission will have the same. */
  id: string;
  step: string;
  initialValues: IntakeValues;
  files: FileStore;
  readOnly: boolean;
  /** Called after every change, with values that must be kept. */
  onChange(values: IntakeValues): void;
  /** Hands the checked form over for delivery. */
  onSend(intake: Intake, values: IntakeValues): Promise<void>;
  /** What is to be said of the draft as a whole, such as that another tab writes it. */
  notice?: ReactNode;
  /** "Saved 14:02". */
  saved: ReactNode;
}

/** The form: steps on the left, one step in the middle, the candidate at a glance on the right. */
export function IntakeForm(props: IntakeFormProps) {
  const { id, step: slug, files, readOnly, notice, saved, onSend } = props;
  const { t } = useWords();
  const [, navigate] = useLocation();
  const { form, facts } = useIntakeForm(props);
  useIntegrationChoice(form, facts.integrationId, readOnly);
  const index = Math.max(
    0,
    STEPS.findIndex((candidate) => candidate.slug === slug),
  );
  const step = STEPS[index] as Step;
  /** Steps whose faults are shown: they were left, or sending was tried. */
  const [summary, setSummary] = useState<{ step: string; attempt: number } | null>(null);
  const [sending, setSending] = useState(false);
  const [inHand] = useState(createWorkInHand);
  const isIdle = useIsIdle(inHand);
  const isReview = step.slug === 'review';
  const [reviewed, setReviewed] = useState(isReview);
  if (isReview && !reviewed) setReviewed(true);

  const goTo = useCallback(
    (target: string, path?: string) => {
      navigate(`/drafts/${id}/${target}`);
      if (path !== undefined) focusPath(path);
    },
    [navigate, id],
  );

  const summaryShown = summary?.step === step.slug;
  const intake: Intake = useMemo(
    () => ({ id, ...facts, files, inHand, readOnly, summaryShown, goTo }),
    [id, facts, files, inHand, readOnly, summaryShown, goTo],
  );

  const showFaults = (of: string) =>
    setSummary((last) => ({ step: of, attempt: (last?.attempt ?? 0) + 1 }));

  /** Leaves the step forwards; its faults keep the person here, told what to mend. */
  const leave = async () => {
    const valid = await form.trigger(step.owns as Parameters<typeof form.trigger>[0]);
    const next = STEPS[index + 1];
    if (!valid) return showFaults(step.slug);
    setSummary(null);
    if (next) goTo(next.slug);
  };

  const send = async () => {
    if (sending || readOnly) return;
    if (!(await form.trigger())) return showFaults('review');
    setSending(true);
    try {
      await onSend(intake, form.getValues());
    } finally {
      setSending(false);
    }
  };

  const isReady =
    isIdle && !(facts.isJobComing && checksJob(step)) && !(facts.isFormComing && checksFiles(step));
  // Whoever goes elsewhere or changes the job meanwhile has something else in mind.
  const place = [step.slug, facts.integrationId, form.getValues('application.job_id')].join(' ');
  const { isWaiting, proceed } = useProceed(place, isReady, inHand, isReview ? send : leave);
  useShortcuts({
    proceed,
    goTo: (number) => {
      const target = STEPS[number - 1];
      if (target) goTo(target.slug);
    },
  });

  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { preload } of STEPS) preload();
    }, 1_000);
    return () => clearTimeout(timer);
  }, []);

  const position = t('step.position', { number: index + 1, total: STEPS.length });
  useTitle(`${position} – ${t(step.title)}`);
  const heading = useHeadingFocus(step.slug);

  return (
    <IntakeContext value={intake}>
      <FormProvider {...form}>
        <div className={styles.frame}>
          <StepNav current={step} saved={saved} />
          <main id="main">
            <form
              className={styles.main}
              noValidate
              aria-labelledby="step-title"
              // The buttons do the work; whoever submits the form past them reloads nothing.
              onSubmit={(event) => event.preventDefault()}
            >
              <header className={styles.header}>
                <p className={styles.position}>{position}</p>
                <h1 id="step-title" ref={heading} tabIndex={-1}>
                  {t(step.title)}
                </h1>
              </header>
              <AtsNotice key={facts.integrationId} step={step} />
              {index === 0 && <JobNotice />}
              {notice}
              {summaryShown && (
                <ErrorSummary attempt={summary.attempt} step={isReview ? null : step} />
              )}
              <fieldset className={styles.step} disabled={readOnly}>
                <Suspense fallback={<Skeleton lines={5} label={t('loading')} />}>
                  <StepBody step={step} />
                </Suspense>
              </fieldset>
              <ActionBar
                index={index}
                busy={sending ? 'sending' : isWaiting ? 'waiting' : null}
                reviewed={reviewed}
                onProceed={proceed}
              />
            </form>
          </main>
          <Glance />
        </div>
      </FormProvider>
    </IntakeContext>
  );
}

/** Renders when the step changes, not with the form around it. */
const StepBody = memo(function StepBody({ step }: { step: Step }) {
  return <step.Component />;
});
