/**
 * The first parts of message ids that only pages and steps use which load on their own, through
 * `lazyPage`, or that the check brings. They come with a second file after the first step's words.
 */
export const LATER_MESSAGES = [
  'ats',
  'condition',
  'cv',
  'draftGone',
  'drafts',
  'employment',
  'issue',
  'files',
  'forget',
  'found',
  'lookup',
  'meaning',
  'next',
  'question',
  'receipt',
  'reconnect',
  'rejection',
  'remote',
  'review',
  'risk',
  'deliveryError',
  'demo',
  'shortcuts',
  'start',
  'state',
  'submissions',
  'waiting',
  'workbench',
];
