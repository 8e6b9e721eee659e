/** What a person can do with a submission, and what that would leave: one rule for each. */
import { ALLOWED } from '../../../contract/receipt.ts';
import { isConflict, type ReceiptView, type SubmissionView } from './submission-view.ts';

type Rule = (view: SubmissionView) => boolean;

const isUploading: Rule = ({ upload }) => upload !== null && upload.sent_bytes !== null;

/** What the gateway takes an order for, it says itself. */
const allowed =
  (order: keyof (typeof ALLOWED)['queued']): Rule =>
  (view) =>
    view.upload === null && ALLOWED[view.state][order];

/** What a person can do with a submission now. */
export const can = {
  /** Hand it over at once. */
  tryNow: (view) => view.upload !== null && !isUploading(view),
  /** Edit it again, while the gateway certainly knows nothing of it. */
  takeBack: (view) =>
    view.state === 'waiting' && view.upload.tries === 0 && view.upload.sent_bytes === null,
  /** Open it again with each reason at its field. */
  fix: (view) => view.state === 'stopped' || allowed('fix')(view),
  /** Look into the ATS, send again, say that it is there. */
  check: allowed('check'),
  resend: allowed('resend'),
  confirm: allowed('confirm'),
  /** Have the gateway delete it; what it has not accepted is deleted on this device instead. */
  forget: (view): view is ReceiptView => view.upload === null,
  /** Put the receipt on paper. */
  print: (view): view is ReceiptView => view.upload === null,
} satisfies Record<string, Rule>;

/** Only what was never tried, or was turned down at the first try, certainly did not arrive. */
export function mayHaveArrived(view: SubmissionView): boolean {
  if (view.upload === null || isUploading(view) || isConflict(view)) return true;
  return view.upload.tries > (view.state === 'stopped' ? 1 : 0);
}
