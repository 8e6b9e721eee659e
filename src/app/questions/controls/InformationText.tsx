import { useWords } from '../../words/words.ts';
import styles from '../Question.module.css';
import { QuestionText } from '../QuestionText.tsx';
import type { QuestionControlProps } from '../question-control.ts';
import { titleOf, wholeTitleOf } from '../question-title.ts';

/** Text to read; there is nothing to answer. */
export function InformationText({ question }: QuestionControlProps<'information'>) {
  const { t } = useWords();
  return (
    <div className={styles.information}>
      {wholeTitleOf(question) !== '' && <h3 dir="auto">{titleOf(t, question)}</h3>}
      <QuestionText question={question} />
    </div>
  );
}
