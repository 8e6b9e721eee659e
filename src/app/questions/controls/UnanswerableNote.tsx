import { useAtsLabel } from '../../intake/use-ats-label.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../words/words.ts';
import styles from '../Question.module.css';
import { QuestionText } from '../QuestionText.tsx';
import type { QuestionControlProps } from '../question-control.ts';
import { titleOf } from '../question-title.ts';

/** A question of a format that does not travel: shown, and said where to answer it instead. */
export function UnanswerableNote({ question }: QuestionControlProps<'unanswerable'>) {
  const { t } = useWords();
  const ats = useAtsLabel();
  return (
    <div className={styles.unanswerable}>
      <h3 dir="auto">{titleOf(t, question)}</h3>
      <div className={styles.text}>
        <QuestionText question={question} />
      </div>
      <Notice tone={question.required ? 'warning' : 'info'}>
        {t(question.required ? 'question.unanswerableRequired' : 'question.unanswerable', { ats })}
      </Notice>
    </div>
  );
}
