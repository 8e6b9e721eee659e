import { isFileEntry } from '../../../questions/kinds/file.ts';
import { Field } from '../../fields/Field.tsx';
import { useIntake } from '../../intake/intake-context.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';
import styles from '../Question.module.css';
import type { QuestionControlProps } from '../question-control.ts';
import { useAnswer } from '../use-answer.ts';
import { useQuestionField } from '../use-question-field.tsx';

const ANY_TYPE = 'application/octet-stream';

/** One file as an answer, under the question's own limits. */
export function FileControl({ question, control, name }: QuestionControlProps<'file'>) {
  const words = useWords();
  const { t, bytes } = words;
  const { files } = useIntake();
  const [entry, setEntry] = useAnswer(name);
  const { maxBytes, acceptedMimeTypes } = control;
  const limit = maxBytes === null ? undefined : t('question.fileUpTo', { max: bytes(maxBytes) });
  const field = useQuestionField(question, name, limit);

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const id = crypto.randomUUID();
    await files.put(id, file);
    setEntry({ id, name: file.name, content_type: file.type || ANY_TYPE, size: file.size });
  };

  return (
    <Field {...field}>
      {(props) =>
        isFileEntry(entry) ? (
          <span className={styles.file}>
            {question.words(entry, words)}
            <IconButton
              icon="trash"
              label={t('question.removeFile', { label: field.label })}
              onClick={() => setEntry(null)}
            />
          </span>
        ) : (
          <input
            {...props}
            type="file"
            data-path={name}
            accept={acceptedMimeTypes?.join(',')}
            onChange={(event) => void take(event.target.files?.[0])}
          />
        )
      }
    </Field>
  );
}
