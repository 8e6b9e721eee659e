import { isFileEntry } from '../../../questions/kinds/file.ts';
import { acceptedLabels } from '../../files/accepted-words.ts';
import { FileAnswerField } from '../../files/FileAnswerField.tsx';
import { useWords } from '../../words/words.ts';
import type { QuestionControlProps } from '../question-control.ts';
import { useAnswer } from '../use-answer.ts';
import { useQuestionField } from '../use-question-field.tsx';

/** One file as an answer, under the question's own limits. */
export function FileControl({ question, control, name }: QuestionControlProps<'file'>) {
  const words = useWords();
  const { t, bytes } = words;
  const [entry, setEntry] = useAnswer(name);
  const { maxBytes, acceptedMimeTypes } = control;
  const limits = [
    acceptedLabels(words, acceptedMimeTypes)?.join(', '),
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
