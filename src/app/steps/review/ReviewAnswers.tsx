import { useIntake } from '../../intake/intake-context.ts';
import { useAtsLabel } from '../../intake/use-ats-label.ts';
import type { IntakeValues } from '../../intake/values.ts';
import { titleOf } from '../../questions/question-title.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { MessageId } from '../../words/words.ts';
import { useWords } from '../../words/words.ts';
import { askedQuestions, isElsewhere } from './asked.ts';
import styles from './Review.module.css';
import { Rows, Section } from './Section.tsx';

/** What is said in place of answers, by how far the job is known. */
const NO_ROWS = {
  none: 'question.noJob.why',
  loading: 'question.loading',
  failed: 'failed.title',
  ready: 'review.noQuestions',
} satisfies Record<string, MessageId>;

/** The answers to the questions that are asked, in the questions' words. */
export function ReviewAnswers({ values }: { values: IntakeValues }) {
  const words = useWords();
  const { questions, jobStatus } = useIntake();
  const entries = new Map(
    values.screening_question_answers.map(({ question_id, answer }) => [question_id, answer]),
  );
  const rows = askedQuestions(questions, values).map((question) => ({
    key: question.id,
    label: titleOf(words.t, question),
    value: isElsewhere(question) ? (
      <Elsewhere required={question.required} />
    ) : (
      question.words(entries.get(question.id) ?? question.empty, words)
    ),
  }));
  return (
    <Section title={words.t('step.questions')} step="questions">
      {rows.length > 0 ? (
        <Rows rows={rows} />
      ) : (
        <p className="quiet">{words.t(NO_ROWS[jobStatus])}</p>
      )}
    </Section>
  );
}

/** A question that no answer can be sent to: where it is answered instead. */
function Elsewhere({ required }: { required: boolean }) {
  const { t } = useWords();
  const ats = useAtsLabel();
  if (!required) return <span className="quiet">{t('review.elsewhere', { ats })}</span>;
  return (
    <span className={styles.elsewhere}>
      <Icon name="warning" size={16} />
      <span>{t('review.elsewhere.required', { ats })}</span>
    </span>
  );
}
