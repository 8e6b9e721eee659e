import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.ts';
import { useIntake } from '../../intake/intake-context.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../words/words.ts';
import styles from '../Question.module.css';
import { QuestionText } from '../QuestionText.tsx';
import type { QuestionControlProps } from '../question-control.ts';
import { titleOf } from '../question-title.ts';

/** A question of a format that does not travel: shown, and said where to answer it instead. */
export function UnanswerableNote({ question }: QuestionControlProps<'unanswerable'>) {
  const { t } = useWords();
  const { integrationId } = useIntake();
  const { data: session } = useQuery(queries.session());
  const ats = session?.integrations.find(({ id }) => id === integrationId)?.label ?? t('send.ats');
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
