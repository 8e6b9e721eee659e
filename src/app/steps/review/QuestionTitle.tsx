import type { Question } from '../../../questions/question.ts';
import { titleOf } from '../../form/question-title.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useQuestionLanguage } from '../../questions/text/use-question-language.ts';
import { AtsText } from '../../ui/AtsText.tsx';

/** Its title in its own language. */
export function QuestionTitle({ question }: { question: Question }) {
  const { t } = useI18n();
  return <AtsText lang={useQuestionLanguage(question)}>{titleOf(t, question)}</AtsText>;
}
