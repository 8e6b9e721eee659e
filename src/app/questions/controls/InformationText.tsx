import { titleOf, wholeTitleOf } from '../../form/question-title.ts';
import type { QuestionControlProps } from '../../form/state/question-control.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import styles from '../question/Question.module.css';
import { QuestionText } from '../text/QuestionText.tsx';
import { useQuestionLanguage } from '../text/use-question-language.ts';

/** Text to read; there is nothing to answer. */
export function InformationText({ question }: QuestionControlProps<'information'>) {
  const { t } = useI18n();
  const lang = useQuestionLanguage(question);
  return (
    <div className={styles.information}>
      {wholeTitleOf(question) !== '' && (
        <h3>
          <AtsText lang={lang}>{titleOf(t, question)}</AtsText>
        </h3>
      )}
      <QuestionText question={question} />
    </div>
  );
}
