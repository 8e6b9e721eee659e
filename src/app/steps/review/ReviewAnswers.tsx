import { visibleIds } from '../../../questions/visibility.ts';
import { useIntake } from '../../intake/intake-context.ts';
import type { IntakeValues } from '../../intake/values.ts';
import { titleOf } from '../../questions/question-title.ts';
import { useWords } from '../../words/words.ts';
import { Rows, Section } from './Section.tsx';

/** The answers to the questions that are asked, in the questions' words. */
export function ReviewAnswers({ values }: { values: IntakeValues }) {
  const words = useWords();
  const { questions } = useIntake();
  const entries = new Map(
    values.screening_question_answers.map(({ question_id, answer }) => [question_id, answer]),
  );
  const visible = visibleIds(questions, entries);
  const rows = questions
    .filter(({ id, answering }) => visible.has(id) && answering !== null)
    .map((question) => ({
      key: question.id,
      label: titleOf(words.t, question),
      value: question.words(entries.get(question.id) ?? question.empty, words),
    }));
  return (
    <Section title={words.t('step.questions')} step="questions">
      {rows.length > 0 ? (
        <Rows rows={rows} />
      ) : (
        <p className="quiet">{words.t('review.noQuestions')}</p>
      )}
    </Section>
  );
}
