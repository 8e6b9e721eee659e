/** The request as the review shows it: content of files by its size, protected answers masked. */

import { isFileEntry } from '../../../questions/kinds/file.ts';
import type { Question } from '../../../questions/question.ts';
import type { CheckedIntake } from '../validate/intake-schema.ts';
import type { RequestDraft } from './to-request-body.ts';

/** What stands in the place of a file's content, whose size is in bytes, and of a protected answer. */
export interface PreviewMessages {
  file(bytes: number): string;
  masked: string;
}

/** A copy of the request that can be shown to bystanders. */
export function previewOf(
  request: RequestDraft,
  questions: readonly Question[],
  checked: CheckedIntake,
  words: PreviewMessages,
): unknown {
  const isProtected = new Set(questions.filter(({ category }) => category).map(({ id }) => id));
  const answers = checked.screening_question_answers.flatMap(({ answer }) =>
    isFileEntry(answer) ? [answer] : [],
  );
  const sizes = new Map([...checked.attachments, ...answers].map(({ id, size }) => [id, size]));
  const { screening_question_answers, ...body } = request.request_body;
  const masked = screening_question_answers?.map((answer) =>
    isProtected.has(answer.question_id) ? { ...answer, answer: words.masked } : answer,
  );
  const whole = {
    ...request,
    request_body: masked ? { ...body, screening_question_answers: masked } : body,
  };
  return JSON.parse(
    JSON.stringify(whole, (_key, value: unknown) =>
      isReference(value) ? words.file(sizes.get(value.$file) ?? 0) : value,
    ),
  );
}

function isReference(value: unknown): value is { $file: string } {
  return typeof value === 'object' && value !== null && '$file' in value;
}
