import type { ReactNode } from 'react';
import type { Question } from '../../../questions/question.ts';
import type { FieldProps } from '../../fields/Field.tsx';
import { titleOf } from '../../form/question-title.ts';
import type { EntryName } from '../../form/state/question-control.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { hasText, QuestionText } from '../text/QuestionText.tsx';
import { useQuestionLanguage } from '../text/use-question-language.ts';

/** A question as a field: its title is the label, its text the hint; `more` follows the text. */
export function useQuestionField(
  question: Question,
  name: EntryName,
  more?: ReactNode,
): FieldProps & { name: EntryName } {
  const { t } = useI18n();
  const lang = useQuestionLanguage(question);
  const hint =
    hasText(question) || more ? (
      <>
        <QuestionText question={question} />
        {more && <p>{more}</p>}
      </>
    ) : undefined;
  return {
    name,
    label: titleOf(t, question),
    ...(lang !== null && { lang }),
    optional: !question.required,
    ...(hint && { hint }),
  };
}
