/**
 * The first parts of message ids that only pages and steps use which load on their own, through
 * `lazyPage`, or that the check brings. They come with a second file after the first step's words.
 */
export const LATER_WORDS = [
  'autofill',
  'draftGone',
  'drafts',
  'employment',
  'fault',
  'files',
  'forget',
  'lookup',
  'meaning',
  'next',
  'question',
  'receipt',
  'refusal',
  'remote',
  'review',
  'risk',
  'setback',
  'start',
  'state',
  'submissions',
  'waiting',
];
