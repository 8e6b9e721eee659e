/** What a person can do with a submission, and what that would leave: one rule for each. */
import { type Act, ALLOWED } from '../../../contract/receipt.ts';
import { isConflict, type ReceiptView, type SubmissionView } from './submission-view.ts';

type Rule = (view: SubmissionView) => boolean;

const isUploading: Rule = ({ upload }) => upload !== null && upload.sent_bytes !== null;

/** What the gateway has, and takes this order for in its state. */
const possible =
  (order: keyof (typeof ALLOWED)['queued']): Rule =>
  (view) =>
    view.upload === null && ALLOWED[view.state][order];

/** What the gateway has, and lets whoever is here do this with: its receipt says so. */
const mine =
  (act: Act) =>
  (view: SubmissionView): view is ReceiptView =>
    view.upload === null && view.acts.includes(act);

const decide =
  (order: 'check' | 'resend' | 'confirm'): Rule =>
  (view) =>
    possible(order)(view) && mine('decide')(view);

/** What a person can do with a submission now. */
export const can = {
  /** Hand it over at once. */
  tryNow: (view) => view.upload !== null && !isUploading(view),
  /** Edit it again, while the gateway certainly knows nothing of it. */
  takeBack: (view) =>
    view.state === 'waiting' && view.upload.tries === 0 && view.upload.sent_bytes === null,
  /** Open it again with each reason at its field; of what the ATS refused, what is one's own. */
  fix: (view) => view.state === 'stopped' || (possible('fix')(view) && mine('decide')(view)),
  /** Look into the ATS, send again, say that it is there. */
  check: decide('check'),
  resend: decide('resend'),
  confirm: decide('confirm'),
  /** Have the gateway delete it; what it has not accepted is deleted on this device instead. */
  forget: mine('forget'),
  /** Have a colleague look after it. */
  handOver: mine('hand_over'),
  /** Put the receipt on paper. */
  print: (view): view is ReceiptView => view.upload === null,
} satisfies Record<string, Rule>;

/** Only what was never tried, or was turned down at the first try, certainly did not arrive. */
export function mayHaveArrived(view: SubmissionView): boolean {
  if (view.upload === null || isUploading(view) || isConflict(view)) return true;
  return view.upload.tries > (view.state === 'stopped' ? 1 : 0);
}
