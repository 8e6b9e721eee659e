/** The words for a path of the form, as its field shows them. */
import { useCallback } from 'react';
import { fieldAt, REMOTE_FIELDS, saidIn } from '../../../contract/integration-fields/words.ts';
import type { Entry, FileEntry } from '../../../questions/question-kind.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { pathWords } from '../../i18n/path-words.ts';
import { type Intake, useIntake } from '../intake-context.ts';
import { titleOf } from '../question-title.ts';
import type { IntakeValues } from '../values.ts';

/** The label of the field at a path; a number in the path stands for a row, counted from zero. */
export function pathLabel(
  { t, language }: Pick<I18n, 't' | 'language'>,
  path: string,
  intake: Pick<Intake, 'questions' | 'atsCapabilities'>,
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
  if (parts[0] === REMOTE_FIELDS && parts.length > 1) {
    const field = fieldAt(intake.atsCapabilities?.integration_fields ?? [], path);
    // What nobody declared goes by the name that the ATS gives it.
    return field ? saidIn(field.label, language).text : (parts.at(-1) ?? path);
  }
  return pathWords({ t }, path);
}

function isFile(answer: Entry | undefined): answer is FileEntry {
  return typeof answer === 'object' && answer !== null && 'name' in answer;
}

/** `pathLabel` for the form at hand. */
export function usePathLabel(): (path: string, values: IntakeValues) => string {
  const i18n = useI18n();
  const intake = useIntake();
  return useCallback((path, values) => pathLabel(i18n, path, intake, values), [i18n, intake]);
}
