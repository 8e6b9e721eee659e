/**
 * What the demo tour shows, as data: scenes in their order, each with its caption and what is done
 * meanwhile. It works the real form: whatever is not on the page cannot be pressed.
 */
import type { StepSlug } from '../../../form/step-order.ts';
import type { MessageId } from '../../../i18n/i18n.ts';

/** Something on the page, as a person would find it. */
export type Target =
  /** A form's control by its path in the request. */
  | { path: string }
  /** A button or a link by its words. */
  | { words: MessageId }
  /** An option of a list that has these words, which are the demo's own. */
  | { option: string }
  /** Whatever has neither. */
  | { css: string };

export type Act =
  /** Starts an entry, as a link to `/new` does. */
  | { do: 'open' }
  /** Drops the sample CV on the page. */
  | { do: 'drop' }
  /** Waits until it is there. */
  | { do: 'await'; at: Target }
  /** Points at it, gives it the focus where it takes one, and lets people look. */
  | { do: 'look'; at: Target }
  | { do: 'press'; at: Target }
  /** Letter by letter; `own-email` is an address that nobody had before. */
  | { do: 'type'; at: Target; text: string | { own: 'email' } }
  /** Presses "Continue" until this step is shown. */
  | { do: 'continue'; to: StepSlug }
  /** Shows the ATS's page of the person, where the receipt's link leads to. */
  | { do: 'show-ats'; at: Target };

export interface Scene {
  caption: MessageId;
  acts: readonly Act[];
}

const answer = (css: string): Act => ({ do: 'press', at: { css: `#main form ${css}` } });

export const TOUR: readonly Scene[] = [
  {
    caption: 'demo.tour.open',
    acts: [{ do: 'open' }, { do: 'await', at: { path: 'candidate.first_name' } }],
  },
  {
    caption: 'demo.tour.drop',
    acts: [
      { do: 'look', at: { path: 'cv' } },
      { do: 'drop' },
      { do: 'await', at: { words: 'cv.acceptAll' } },
    ],
  },
  {
    caption: 'demo.tour.look',
    acts: [
      { do: 'look', at: { path: 'candidate.title' } },
      { do: 'look', at: { path: 'candidate.location.city' } },
    ],
  },
  {
    caption: 'demo.tour.type',
    acts: [
      { do: 'type', at: { path: 'candidate.email_address' }, text: { own: 'email' } },
      { do: 'press', at: { words: 'cv.acceptAll' } },
    ],
  },
  {
    caption: 'demo.tour.job',
    acts: [
      { do: 'continue', to: 'job' },
      { do: 'type', at: { path: 'application.job_id' }, text: 'warehouse' },
      { do: 'press', at: { option: 'Warehouse Associate' } },
      { do: 'await', at: { words: 'job.change' } },
    ],
  },
  {
    caption: 'demo.tour.questions',
    acts: [
      { do: 'continue', to: 'questions' },
      answer('input[type="radio"][value="true"]'),
      answer('label:nth-of-type(2) > input[type="checkbox"]'),
      answer('label:nth-of-type(5) > input[type="checkbox"]'),
    ],
  },
  {
    caption: 'demo.tour.review',
    acts: [
      { do: 'continue', to: 'review' },
      { do: 'look', at: { css: '#main section:nth-of-type(2)' } },
    ],
  },
  {
    caption: 'demo.tour.send',
    acts: [
      { do: 'press', at: { css: '#main button[type="submit"]' } },
      { do: 'await', at: { words: 'receipt.openInAts' } },
    ],
  },
  {
    caption: 'demo.tour.delivered',
    acts: [{ do: 'look', at: { words: 'receipt.openInAts' } }],
  },
  {
    caption: 'demo.tour.ats',
    acts: [{ do: 'show-ats', at: { words: 'receipt.openInAts' } }],
  },
];
