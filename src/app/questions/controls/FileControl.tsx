import { isFileEntry } from '../../../questions/kinds/file.ts';
import { acceptedLabels } from '../../files/check/accepted-messages.ts';
import { FileAnswerField } from '../../files/ui/answer/FileAnswerField.tsx';
import type { QuestionControlProps } from '../../form/state/question-control.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useAnswer } from '../question/use-answer.ts';
import { useQuestionField } from '../question/use-question-field.tsx';

/** One file as an answer, under the question's own limits. */
export function FileControl({ question, control, name }: QuestionControlProps<'file'>) {
  const i18n = useI18n();
  const { t, bytes } = i18n;
  const [entry, setEntry] = useAnswer(name);
  const { maxBytes, acceptedMimeTypes } = control;
  const limits = [
    acceptedLabels(i18n, acceptedMimeTypes)?.join(', '),
    maxBytes === null ? null : t('question.fileUpTo', { max: bytes(maxBytes) }),
  ];
  const field = useQuestionField(question, name, limits.filter(Boolean).join(' · '));
  return (
    <FileAnswerField
      {...field}
      entry={isFileEntry(entry) ? entry : null}
      change={setEntry}
      acceptedMimeTypes={acceptedMimeTypes}
    />
  );
}
