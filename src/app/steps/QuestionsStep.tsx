import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Question } from '../../questions/question.ts';
import { useIntake } from '../form/intake-context.ts';
import { followForm } from '../form/state/form-changes.ts';
import type { IntakeValues } from '../form/values.ts';
import { useI18n } from '../i18n/i18n.ts';
import { useStore } from '../platform/store.ts';
import { useOnline } from '../platform/use-online.ts';
import { QuestionForm } from '../questions/QuestionForm.tsx';
import { markedIn, sameAnswers } from '../storage/same-answers.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { LoadFailed } from '../ui/page/LoadFailed.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './QuestionsStep.module.css';

/** What the chosen job wants to know. */
export default function QuestionsStep() {
  const { t } = useI18n();
  const { questions, jobStatus, jobError, retryJob, goTo, detail } = useIntake();
  const ready = useEntriesFor(questions);
  const online = useOnline();

  if (jobStatus === 'none') {
    return (
      <Notice
        tone="info"
        title={t('question.noJob')}
        actions={<Button onClick={() => goTo('job')}>{t('question.chooseJob')}</Button>}
      >
        {t('question.noJob.why')}
      </Notice>
    );
  }
  if (jobStatus === 'failed' && jobError) return <LoadFailed error={jobError} retry={retryJob} />;
  if (jobStatus === 'loading' && !online) {
    return <Notice tone="warning" live title={t('job.offline')} />;
  }
  if (jobStatus === 'loading' || !ready)
    return <Skeleton like="fields" lines={5} label={t('question.loading')} />;
  if (questions.length === 0) return <p className="quiet">{t('review.noQuestions')}</p>;
  return (
    <>
      <SameNote questions={questions} />
      <QuestionForm key={detail?.job.id} questions={questions} />
    </>
  );
}

/** Says that some answers are those of the candidate before, so that nobody takes them for a fault. */
function SameNote({ questions }: { questions: readonly Question[] }) {
  const { t } = useI18n();
  const { integrationId } = useIntake();
  const { getValues } = useFormContext<IntakeValues>();
  const jobId = useWatch<IntakeValues, 'application.job_id'>({ name: 'application.job_id' });
  const marked = useStore(sameAnswers, (all) => markedIn(all, { integrationId, jobId }));
  const entries = getValues('screening_question_answers');
  const count = questions.filter(
    ({ id, empty }, index) =>
      marked.includes(id) && JSON.stringify(entries[index]?.answer) !== JSON.stringify(empty),
  ).length;
  return count > 0 && <p className={styles.same}>{t('question.same', { count })}</p>;
}

/** Does the form hold an entry for each of these questions? It does so right after they came. */
function useEntriesFor(questions: readonly Question[]): boolean {
  const { control, getValues } = useFormContext<IntakeValues>();
  const isReady = () => {
    const entries = getValues('screening_question_answers');
    return (
      entries.length === questions.length &&
      questions.every(({ id }, index) => entries[index]?.question_id === id)
    );
  };
  const [readyFor, setReadyFor] = useState(() => (isReady() ? questions : null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entries are awaited once for each list of questions
  useEffect(() => {
    if (isReady()) {
      setReadyFor(questions);
      return;
    }
    return followForm(control, () => isReady() && setReadyFor(questions));
  }, [questions, control]);
  return readyFor === questions;
}
