/** The words for a path of the body that was sent, as far as a receipt knows them. */
import type { IntegrationForm } from '../../../contract/ats.ts';
import type { Receipt } from '../../../contract/receipt.ts';
import { pathLabel } from '../../form/validate/path-label.ts';
import type { I18n } from '../../i18n/i18n.ts';

export function issueLabel(
  i18n: I18n,
  path: string,
  receipt: Receipt,
  atsCapabilities: IntegrationForm | null,
): string {
  const inBody = path.replace(/^request_body\./, '');
  // Its questions are known to the form only: the step is named instead.
  if (inBody.startsWith('screening_question_answers')) return i18n.t('step.questions');
  const [root, index] = inBody.split('.');
  if (root === 'attachments') {
    return receipt.attachments[Number(index)]?.name ?? i18n.t('attachments');
  }
  return pathLabel(i18n, inBody, { questions: [], atsCapabilities }, NO_VALUES);
}

const NO_VALUES = { attachments: [], screening_question_answers: [] };
