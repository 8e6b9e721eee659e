/**
 * The rooms of `src/app`, lowest first. A room imports from itself and from rooms before it in this
 * list; a folder that is not named belongs to the room around it. See docs/decisions/015.
 */
export interface Room {
  /** Below `src/app`. */
  folder: string;
  /** What is in it, said when somebody imports it from below. */
  holds: string;
}

export const ROOMS: readonly Room[] = [
  { folder: 'styles', holds: 'tokens and base styles' },
  { folder: 'platform', holds: 'what the browser gives: preferences, focus, titles, idle time' },
  { folder: 'api', holds: 'the typed API module: client, query options' },
  { folder: 'i18n', holds: 'messages, and pages that load with theirs' },
  { folder: 'ui', holds: 'looks only: buttons, pickers, pages, skeletons' },
  { folder: 'notation', holds: 'numbers and days as people write them' },
  { folder: 'form', holds: "the form's model: values, schema, resolver, step order, request" },
  { folder: 'storage', holds: 'what is kept on the device: drafts, outbox, claims' },
  { folder: 'files/sniff', holds: 'what a file is by its bytes, and its kinds' },
  { folder: 'cv/read', holds: 'CV to text to candidate fields, in a worker' },
  { folder: 'files', holds: 'the engine of files: limits, base64, shrinking' },
  { folder: 'delivery', holds: 'the outbox at work, upload, hand-over, live receipts' },
  { folder: 'cv', holds: 'the state of CVs that were read' },
  { folder: 'fields', holds: 'inputs bound to the form' },
  { folder: 'files/ui', holds: 'what people see of files' },
  { folder: 'cv/ui', holds: 'what people see of CVs' },
  { folder: 'questions', holds: 'controls of the screening questions' },
  { folder: 'steps', holds: "the form's steps" },
  { folder: 'pages', holds: 'workbench, entry, submissions, receipt, links, audit, sign-in' },
  { folder: 'shell', holds: 'frame, navigation, App and main' },
];

const isInside = (path: string, folder: string) => path.startsWith(`${folder}/`);

/** The index in `ROOMS` of the innermost room around a path below `src/app`; -1 outside of all. */
export function roomOf(path: string): number {
  let found = -1;
  for (const [index, { folder }] of ROOMS.entries()) {
    const longest = ROOMS[found]?.folder.length ?? 0;
    if (isInside(path, folder) && folder.length > longest) found = index;
  }
  return found;
}

/** Why `from` may not import `to` (both below `src/app`); null when it may. */
export function whyNotImport(from: string, to: string): string | null {
  const [lower, upper] = [ROOMS[roomOf(from)], ROOMS[roomOf(to)]];
  if (lower === undefined) return `${from} is in no room: name its folder in build/rooms/rooms.ts.`;
  if (upper === undefined) return `${to} is in no room: name its folder in build/rooms/rooms.ts.`;
  if (ROOMS.indexOf(upper) <= ROOMS.indexOf(lower)) return null;
  return (
    `${lower.folder} (${lower.holds}) stands below ${upper.folder} (${upper.holds}): ` +
    'move what both need down, or take it as an argument.'
  );
}
