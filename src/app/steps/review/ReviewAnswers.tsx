import { useContext } from 'react';
import { useIntake } from '../../form/intake-context.ts';
import { useAtsLabel } from '../../form/state/use-ats-label.ts';
import type { IntakeValues } from '../../form/values.ts';
import type { MessageId } from '../../i18n/i18n.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import { answeredInAts, askedQuestions } from './asked.ts';
import { QuestionTitle } from './QuestionTitle.tsx';
import styles from './Review.module.css';
import { ReviewSection, SummaryRows } from './ReviewSection.tsx';
import { SameAnswers } from './SameAnswers.tsx';
import { SentContext } from './sent-context.ts';
import { useFormatter } from './use-formatter.ts';

/** What is said in place of answers, by how far the job is known. */
const NO_ROWS = {
  none: 'question.noJob.why',
  loading: 'question.loading',
  failed: 'failed.title',
  ready: 'review.noQuestions',
} satisfies Record<string, MessageId>;

/** The answers to the questions that are asked, in the questions' words. */
export function ReviewAnswers({ values }: { values: IntakeValues }) {
  const i18n = useI18n();
  const { questions, jobStatus } = useIntake();
  const formatter = useFormatter();
  const isSent = useContext(SentContext);
  const entries = new Map(
    values.screening_question_answers.map(({ question_id, answer }) => [question_id, answer]),
  );
  const asked = askedQuestions(questions, values);
  const rows = asked.map((question) => ({
    key: question.id,
    label: <QuestionTitle question={question} />,
    value: answeredInAts(question) ? (
      <Elsewhere required={question.required} />
    ) : (
      question.format(entries.get(question.id) ?? question.empty, formatter)
    ),
  }));
  return (
    <ReviewSection title={i18n.t('step.questions')} step="questions">
      {rows.length > 0 ? (
        <SummaryRows rows={rows} />
      ) : (
        <p className="quiet">{i18n.t(NO_ROWS[jobStatus])}</p>
      )}
      {!isSent && (
        <SameAnswers
          jobId={values.application.job_id}
          questions={asked.filter((_, index) => rows[index]?.value != null)}
        />
      )}
    </ReviewSection>
  );
}

/** A question that no answer can be sent to: where it is answered instead. */
function Elsewhere({ required }: { required: boolean }) {
  const { t } = useI18n();
  const ats = useAtsLabel();
  if (!required) return <span className="quiet">{t('review.elsewhere', { ats })}</span>;
  return (
    <span className={styles.elsewhere}>
      <Icon name="warning" size={16} />
      <span>{t('review.elsewhere.required', { ats })}</span>
    </span>
  );
}
