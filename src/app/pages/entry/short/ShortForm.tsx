import { type ReactNode, type RefObject, Suspense, useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Link } from 'wouter';
import { invitationInPage } from '../../../api/session-data.ts';
import { CvDropComing } from '../../../cv/ui/drop/CvDropComing.tsx';
import { CV_FIELD_SLOTS } from '../../../cv/ui/mark/cv-field-slots.ts';
import { FieldSlotsContext } from '../../../fields/field-slots.ts';
import { useIntake } from '../../../form/intake-context.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import { STEPS, type Step } from '../../../form/step-order.ts';
import type { IntakeValues } from '../../../form/values.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { lazyPage, orNothing } from '../../../i18n/lazy-page.ts';
import { JobLine } from '../../../steps/job/JobLine.tsx';
import { AtsText } from '../../../ui/AtsText.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { AtsNotice } from '../notices/AtsNotice.tsx';
import { JobNotice } from '../notices/JobNotice.tsx';
import { Contact } from './Contact.tsx';
import { Required } from './Required.tsx';
import { ShortFiles } from './ShortFiles.tsx';
import styles from './ShortForm.module.css';

const [CvDrop] = lazyPage(orNothing(() => import('../../../cv/ui/drop/CvDrop.tsx')));
const [QuestionsStep] = lazyPage(() => import('../../../steps/QuestionsStep.tsx'));

interface ShortFormProps {
  heading: RefObject<HTMLHeadingElement | null>;
  /** Grows with each try that failed; null while no errors are to be shown. */
  attempt: number | null;
  busy: 'sending' | 'waiting' | null;
  notice: ReactNode;
  saved: ReactNode;
  onSend(): void;
}

/**
 * What one job needs, on one page: its name, the CV, who it is, its questions, send. The parts are
 * those of the steps, in another order (docs/decisions/037-links-and-the-short-form.md).
 */
export default function ShortForm({
  heading,
  attempt,
  busy,
  notice,
  saved,
  onSend,
}: ShortFormProps) {
  const { t } = useI18n();
  const { id, integrationId, detail, readOnly, atsCapabilities, questions } = useIntake();
  const jobId = useWatch<IntakeValues, 'application.job_id'>({ name: 'application.job_id' });
  const { getValues } = useFormContext<IntakeValues>();
  // Whoever came by a link can choose no other job.
  const isOver = invitationInPage !== null && detail?.open === false;
  const cannotSend = readOnly || isOver || atsCapabilities?.creation.possible === false;
  const job = detail?.job;
  // The page after Send opens without network too.
  useEffect(() => {
    void import('../../receipt/ThanksPage.tsx').catch(() => {});
  }, []);
  return (
    <main id="main" className={styles.page}>
      <form
        className={styles.form}
        noValidate
        aria-labelledby="short-title"
        onSubmit={(event) => event.preventDefault()}
      >
        <header className={styles.header}>
          <p className={styles.kicker}>{t('short.for')}</p>
          <h1 id="short-title" ref={heading} tabIndex={-1}>
            {job ? <AtsText>{job.name || t('job.unnamed')}</AtsText> : t('new.title')}
          </h1>
          {job ? (
            <JobLine job={{ ...job, question_count: job.screening_questions.length }} />
          ) : (
            jobId !== '' && <Skeleton lines={1} label={t('loading')} />
          )}
        </header>
        <AtsNotice key={integrationId} step={STEPS[0] as Step} />
        <JobNotice />
        {notice}
        {attempt !== null && <ErrorSummary attempt={attempt} step={null} />}
        <fieldset className={styles.parts} disabled={readOnly}>
          <FieldSlotsContext value={CV_FIELD_SLOTS}>
            <div>
              <Suspense fallback={<CvDropComing short />}>
                <CvDrop short />
              </Suspense>
              <ShortFiles />
            </div>
            <Contact />
            <Required />
            {(questions.length > 0 || getValues('application.job_id') === '') && (
              <section className={styles.questions} aria-labelledby="short-questions">
                <h2 id="short-questions">{t('short.questions')}</h2>
                <Suspense fallback={<Skeleton like="fields" lines={5} label={t('loading')} />}>
                  <QuestionsStep />
                </Suspense>
              </section>
            )}
          </FieldSlotsContext>
        </fieldset>
        <div className={styles.foot}>
          {invitationInPage === null && (
            <Link className={styles.all} href={pageUrl.draft(id, 'candidate')}>
              {t('short.all')}
            </Link>
          )}
          {saved}
        </div>
        <div className={styles.bar}>
          <Button
            className={styles.send}
            look="primary"
            type="submit"
            disabled={cannotSend}
            aria-disabled={busy !== null}
            onClick={(event) => {
              event.preventDefault();
              if (busy === null) onSend();
            }}
          >
            {t(
              busy === null
                ? 'action.send'
                : busy === 'sending'
                  ? 'send.preparing'
                  : 'action.waiting',
            )}
          </Button>
          <span className="visually-hidden" role="status">
            {busy === 'waiting' && t('action.waiting')}
          </span>
        </div>
      </form>
    </main>
  );
}
