import { titleOf } from '../../form/question-title.ts';
import type { QuestionControlProps } from '../../form/state/question-control.ts';
import { useAtsLabel } from '../../form/state/use-ats-label.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from '../question/Question.module.css';
import { QuestionText } from '../text/QuestionText.tsx';
import { useQuestionLanguage } from '../text/use-question-language.ts';

/** A question of a format that does not travel: shown, and said where to answer it instead. */
export function UnanswerableNote({ question }: QuestionControlProps<'unanswerable'>) {
  const { t } = useI18n();
  const lang = useQuestionLanguage(question);
  const ats = useAtsLabel();
  return (
    <div className={styles.unanswerable}>
      <h3>
        <AtsText lang={lang}>{titleOf(t, question)}</AtsText>
      </h3>
      <div className={styles.text}>
        <QuestionText question={question} />
      </div>
      <Notice tone={question.required ? 'warning' : 'info'}>
        {t(question.required ? 'question.unanswerableRequired' : 'question.unanswerable', { ats })}
      </Notice>
    </div>
  );
}
