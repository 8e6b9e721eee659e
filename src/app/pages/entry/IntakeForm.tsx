import {
  memo,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { FormProvider } from 'react-hook-form';
import { useLocation } from 'wouter';
import { invitationInPage } from '../../api/session-data.ts';
import { CV_FIELD_SLOTS } from '../../cv/ui/mark/cv-field-slots.ts';
import { FieldSlotsContext } from '../../fields/field-slots.ts';
import type { FileStore } from '../../form/file-store.ts';
import { type Intake, IntakeProvider } from '../../form/intake-context.ts';
import { pageUrl, SHORT } from '../../form/page-urls.ts';
import { createPendingWork, useIsIdle } from '../../form/pending-work.ts';
import { useFirstIntegration } from '../../form/state/use-first-integration.ts';
import { useIntakeForm } from '../../form/state/use-intake-form.ts';
import { useIntegrationChoice } from '../../form/state/use-integration-choice.ts';
import { useProceed } from '../../form/state/use-proceed.ts';
import { useShownSteps } from '../../form/state/use-shown-steps.ts';
import { checksFiles, checksJob, STEPS, type Step, type StepSlug } from '../../form/step-order.ts';
import type { CheckedIntake } from '../../form/validate/intake-schema.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { lazyPage } from '../../i18n/lazy-page.ts';
import { useFirstScreen } from '../../platform/first-screen.ts';
import { focusPath } from '../../platform/focus-path.ts';
import { useHeadingFocus, useTitle } from '../../platform/use-title.ts';
import { preloadSteps, STEP_COMPONENTS } from '../../steps/step-components.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ActionBar } from './ActionBar.tsx';
import { CandidateSummary } from './CandidateSummary.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import styles from './IntakeForm.module.css';
import { CV_PATH, type SentThen } from './next-candidate.ts';
import { AtsNotice } from './notices/AtsNotice.tsx';
import { JobNotice } from './notices/JobNotice.tsx';
import { StepNav } from './StepNav.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const [ShortForm] = lazyPage(() => import('./short/ShortForm.tsx'));

/** Alt and this digit go to the last step, whatever its number is, as in a browser's tabs. */
const LAST_STEP_KEY = 9;

/** One draft and whoever keeps and sends it. */
export interface IntakeFormProps {
  /** The draft's id; the submission will have the same. */
  id: string;
  step: string;
  initialValues: IntakeValues;
  files: FileStore;
  readOnly: boolean;
  /** It was turned down before: it can be sent from every step, and not from the review alone. */
  isSentAgain: boolean;
  /** Called after every change, with values that must be kept. */
  onChange(values: IntakeValues): void;
  /** Hands what the check let through over for delivery. */
  onSend(intake: Intake, checked: CheckedIntake, then: SentThen): Promise<void>;
  /** What is to be said of the draft as a whole, such as that another tab writes it. */
  notice?: ReactNode;
  /** "Saved 14:02". */
  saved: ReactNode;
}

/**
 * The form: steps on the left, one step in the middle, the candidate at a glance on the right; or, with
 * SHORT for a step, what one job needs on one page.
 */
export function IntakeForm(props: IntakeFormProps) {
  const { id, step: slug, files, readOnly, isSentAgain, notice, saved, onSend } = props;
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const { form, facts } = useIntakeForm(props);
  useFirstIntegration(form, facts.integrationId, readOnly);
  useIntegrationChoice(form, facts.integrationId, readOnly);
  const isShort = slug === SHORT;
  const step = STEPS.find((candidate) => candidate.slug === slug) ?? (STEPS[0] as Step);
  const place = isShort ? SHORT : step.slug;
  const [jobAtStart] = useState(props.initialValues.application.job_id);
  const steps = useShownSteps({
    form,
    facts,
    current: step.slug,
    jobAtStart,
    showsAll: isSentAgain,
  });
  const index = steps.indexOf(step);
  /** Steps whose errors are shown: they were left, or sending was tried. */
  const [summary, setSummary] = useState<{ step: string; attempt: number } | null>(null);
  const [sending, setSending] = useState(false);
  const then = useRef<SentThen>('receipt');
  const [pendingWork] = useState(createPendingWork);
  const isIdle = useIsIdle(pendingWork);
  const isReview = step.slug === 'review';
  const [reviewed, setReviewed] = useState(isReview);
  if (isReview && !reviewed) setReviewed(true);

  const goTo = useCallback(
    (target: StepSlug, path?: string) => {
      const isHere = isShort && path !== undefined && isOnShortForm(path);
      // Whoever came by a link has this one page.
      if (!isHere && invitationInPage !== null) return;
      if (!isHere) navigate(pageUrl.draft(id, target));
      if (path !== undefined) focusPath(isHere && path === 'attachments' ? CV_PATH : path);
    },
    [navigate, id, isShort],
  );

  const summaryShown = summary?.step === place;
  const intake: Intake = useMemo(
    () => ({ id, ...facts, files, pendingWork, readOnly, steps, summaryShown, goTo }),
    [id, facts, files, pendingWork, readOnly, steps, summaryShown, goTo],
  );

  const showErrors = (of: string) =>
    setSummary((last) => ({ step: of, attempt: (last?.attempt ?? 0) + 1 }));

  /** Leaves the step forwards; its errors keep the person here, told what to mend. */
  const leave = async () => {
    const valid = await form.trigger(step.owns as Parameters<typeof form.trigger>[0]);
    const next = steps[index + 1];
    if (!valid) return showErrors(step.slug);
    setSummary(null);
    if (next) goTo(next.slug);
  };

  const send = async () => {
    if (sending || readOnly) return;
    const check = form.handleSubmit(
      async (checked) => {
        setSending(true);
        await onSend(intake, checked, then.current).finally(() => setSending(false));
      },
      () => {
        if (!isReview && !isShort) goTo('review');
        // After the heading of another step, which takes the focus as well.
        requestAnimationFrame(() => showErrors(isShort ? SHORT : 'review'));
      },
    );
    await check();
  };

  const isWholeReady = isIdle && !facts.isJobComing && !facts.areCapabilitiesComing;
  const isReady = isShort
    ? isWholeReady
    : isIdle &&
      !(facts.isJobComing && checksJob(step)) &&
      !(facts.areCapabilitiesComing && checksFiles(step));
  // Whoever goes elsewhere or changes the job meanwhile has something else in mind.
  const at = [place, facts.integrationId, form.getValues('application.job_id')].join(' ');
  const onProceed = isReview || isShort ? send : leave;
  const { isWaiting, proceed } = useProceed(at, isReady, pendingWork, onProceed);
  const now = useProceed(`${at} now`, isWholeReady, pendingWork, send);
  /** Sends from any step: what is missing is shown by the review. */
  const sendNow = (next: SentThen) => {
    then.current = next;
    now.proceed();
  };
  const goOn = (next: SentThen) => {
    then.current = next;
    proceed();
  };
  const isLastBeforeReview = index === steps.length - 2;
  useShortcuts({
    proceed: () => goOn(isShort ? 'thanks' : 'receipt'),
    proceedToNext: () => {
      if (isShort) goOn('thanks');
      else if (isLastBeforeReview) sendNow('next');
      else goOn('next');
    },
    goTo: (number) => {
      if (isShort) return;
      const target = number === LAST_STEP_KEY ? steps.at(-1) : steps[number - 1];
      if (target) goTo(target.slug);
    },
    goBy: (turn) => {
      if (isShort) return;
      const target = steps[index + turn];
      if (target) goTo(target.slug);
    },
  });

  useEffect(() => {
    const timer = setTimeout(preloadSteps, 1_000);
    return () => clearTimeout(timer);
  }, []);

  useFirstScreen();
  const position = t('step.position', { number: index + 1, total: steps.length });
  useTitle(isShort ? t('new.title') : `${position} – ${t(step.title)}`);
  const heading = useHeadingFocus(place);
  const busy = sending ? 'sending' : isWaiting || now.isWaiting ? 'waiting' : null;

  if (isShort) {
    return (
      <IntakeProvider intake={intake}>
        <FormProvider {...form}>
          <Suspense fallback={<Skeleton like="fields" lines={6} label={t('loading')} />}>
            <ShortForm
              heading={heading}
              attempt={summaryShown ? summary.attempt : null}
              busy={busy}
              notice={notice}
              saved={saved}
              onSend={() => goOn('thanks')}
            />
          </Suspense>
        </FormProvider>
      </IntakeProvider>
    );
  }
  return (
    <IntakeProvider intake={intake}>
      <FormProvider {...form}>
        <div className={styles.frame}>
          <StepNav current={step} saved={saved} />
          <main id="main">
            {/*
             * Without a name it is no landmark, which the heading in `main` needs no second time. As a
             * landmark, Orca read the first drop-down list in it when it came ("Salary period, Not given").
             */}
            <form
              className={styles.main}
              noValidate
              // The buttons do the work; whoever submits the form past them reloads nothing.
              onSubmit={(event) => event.preventDefault()}
            >
              <header className={styles.header}>
                <p className={styles.position}>{position}</p>
                {/* One of its own for each step: of one whose words change, Orca reads the old ones. */}
                <h1 key={step.slug} id="step-title" ref={heading} tabIndex={-1}>
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
                <FieldSlotsContext value={CV_FIELD_SLOTS}>
                  <Suspense fallback={<Skeleton like="fields" lines={5} label={t('loading')} />}>
                    <StepBody slug={step.slug} />
                  </Suspense>
                </FieldSlotsContext>
              </fieldset>
              <ActionBar
                index={index}
                busy={busy}
                reviewed={reviewed}
                onProceed={goOn}
                onSendNow={isSentAgain || isLastBeforeReview ? () => sendNow('receipt') : null}
                isAgain={isSentAgain}
              />
            </form>
          </main>
          <CandidateSummary />
        </div>
      </FormProvider>
    </IntakeProvider>
  );
}

/** Job, source and consent are asked on no short form: their errors lead to their steps. */
const isOnShortForm = (path: string) =>
  /^(candidate|attachments|screening_question_answers|remote_fields)(\.|$)/.test(path);

/** Renders when the step changes, not with the form around it. */
const StepBody = memo(function StepBody({ slug }: { slug: StepSlug }) {
  const [Component] = STEP_COMPONENTS[slug];
  return <Component />;
});
