/** The words for a path of the form, as its field shows them. */
import { useCallback } from 'react';
import type { Entry, FileEntry } from '../../questions/question-kind.ts';
import { titleOf } from '../questions/question-title.ts';
import type { MessageId, Words } from '../words/words.ts';
import { useWords } from '../words/words.ts';
import { type Intake, useIntake } from './intake-context.ts';
import type { IntakeValues } from './values.ts';

/** The label of the field at a path; a number in the path stands for a row, counted from zero. */
export function pathLabel(
  { t }: Words,
  path: string,
  intake: Pick<Intake, 'questions'>,
  values: Pick<IntakeValues, 'attachments' | 'screening_question_answers'>,
): string {
  const parts = path.split('.');
  const index = Number(parts[1]);
  if (parts[0] === 'screening_question_answers') {
    const { question_id: id, answer } = values.screening_question_answers[index] ?? {};
    // With a file there, whatever is wrong is wrong with the file.
    if (isFile(answer)) return answer.name;
    const question = intake.questions.find((candidate) => candidate.id === id);
    return question ? titleOf(t, question) : t('step.questions');
  }
  if (parts[0] === 'attachments') return values.attachments[index]?.name ?? t('step.files');
  const id = parts.filter((part) => !/^\d+$/.test(part)).join('.');
  const row = Number(parts.find((part) => /^\d+$/.test(part)) ?? 0);
  return t(id as MessageId, { number: row + 1 });
}

function isFile(answer: Entry | undefined): answer is FileEntry {
  return typeof answer === 'object' && answer !== null && 'name' in answer;
}

/** `pathLabel` for the form at hand. */
export function usePathLabel(): (path: string, values: IntakeValues) => string {
  const words = useWords();
  const intake = useIntake();
  return useCallback((path, values) => pathLabel(words, path, intake, values), [words, intake]);
}
