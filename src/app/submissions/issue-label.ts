/** The words for a path of the body that was sent, as far as a receipt knows them. */
import type { Receipt } from '../../contract/receipt.ts';
import { pathLabel } from '../intake/path-label.ts';
import type { Words } from '../words/words.ts';

export function issueLabel(words: Words, path: string, receipt: Receipt): string {
  const inBody = path.replace(/^request_body\./, '');
  // Its questions are known to the form only: the step is named instead.
  if (inBody.startsWith('screening_question_answers')) return words.t('step.questions');
  const [root, index] = inBody.split('.');
  if (root === 'attachments') {
    return receipt.attachments[Number(index)]?.name ?? words.t('attachments');
  }
  return pathLabel(words, inBody, { questions: [] }, NO_VALUES);
}

const NO_VALUES = { attachments: [], screening_question_answers: [] };
