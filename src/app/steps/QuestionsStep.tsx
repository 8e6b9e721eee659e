import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Question } from '../../questions/question.ts';
import { followForm } from '../intake/form-changes.ts';
import { useIntake } from '../intake/intake-context.ts';
import type { IntakeValues } from '../intake/values.ts';
import { QuestionForm } from '../questions/QuestionForm.tsx';
import { LoadFailed } from '../shell/LoadFailed.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../words/words.ts';

/** What the chosen job wants to know. */
export default function QuestionsStep() {
  const { t } = useWords();
  const { questions, jobStatus, jobError, retryJob, goTo, detail } = useIntake();
  const ready = useEntriesFor(questions);

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
  if (jobStatus === 'loading' || !ready)
    return <Skeleton lines={5} label={t('question.loading')} />;
  if (questions.length === 0) return <p className="quiet">{t('review.noQuestions')}</p>;
  return <QuestionForm key={detail?.job.id} questions={questions} />;
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
