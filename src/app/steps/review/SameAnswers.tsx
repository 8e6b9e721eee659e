import type { Question } from '../../../questions/question.ts';
import { useIntake } from '../../form/intake-context.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useStore } from '../../platform/store.ts';
import { markedIn, markSame, sameAnswers } from '../../storage/same-answers.ts';
import { answeredInAts } from './asked.ts';
import { QuestionTitle } from './QuestionTitle.tsx';
import styles from './Review.module.css';

/** A file is one person's, and so is what only the person may say of himself. */
const mayBeSame = (question: Question) =>
  question.category === null && question.control.name !== 'file' && !answeredInAts(question);

interface SameAnswersProps {
  jobId: string;
  /** Those that were answered. */
  questions: readonly Question[];
}

/** Marks answers that the next candidates for this job begin with. Nothing where there is none to mark. */
export function SameAnswers({ jobId, questions }: SameAnswersProps) {
  const { t } = useI18n();
  const { integrationId, readOnly } = useIntake();
  const job = { integrationId, jobId };
  const marked = useStore(sameAnswers, (all) => markedIn(all, job));
  const offered = questions.filter(mayBeSame);
  if (offered.length === 0) return null;
  const count = offered.filter(({ id }) => marked.includes(id)).length;
  return (
    <details className={styles.same}>
      <summary>{t('review.same', { count })}</summary>
      <fieldset disabled={readOnly}>
        <legend className="quiet">{t('review.same.which')}</legend>
        {offered.map((question) => (
          <label key={question.id}>
            <input
              type="checkbox"
              checked={marked.includes(question.id)}
              onChange={({ target }) => markSame(job, question.id, target.checked)}
            />
            <QuestionTitle question={question} />
          </label>
        ))}
      </fieldset>
    </details>
  );
}
