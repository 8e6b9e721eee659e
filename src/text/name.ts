/** A part of somebody's name out of what people copy with it: a label, quotes, a bullet, a comma. */
import { cleanLine, oneLine, withoutElements } from './clean.ts';
import { halfWidth } from './digits.ts';

/** "First name:", "Nachname :", "Imię:" No name has a colon. */
const LABEL = /^\p{L}[\p{L}\p{M} /.-]{0,30}[:：] ?(?=.)/u;
/** An apostrophe may begin or end a name ('t Hart), and a full stop may end one (Jr.). */
const BEFORE = /^(?:["“”„«»<>[\]*•·|,;:：=]|[-–—](?= )|\d{1,2}[.)](?= ))+ ?(?=.)/u;
const BEHIND = /(?<=.)(?<![,;:：、，|"“”„«»<>[\]*•· ])[,;:：、，|"“”„«»<>[\]*•· ]+$/u;

/** One apostrophe is part of a name, a pair around it is not. */
const QUOTED = /^['‘’] ?(?=[^'‘’ ])(.*[^'‘’ ]) ?['’]$/u;

/** What is part of no name where it stands around the whole of it; inside of one it may be. */
const AROUND: readonly RegExp[] = [
  /^_+ ?([^_]+?) ?_+$/,
  /^‹ ?([^‹›]+?) ?›$/,
  /^[´`] ?([^´`]+?) ?[´`]$/,
  /^\( ?([^()]+?) ?\)$/,
  /^[「『【] ?([^「」『』【】]+?) ?[」』】]$/,
];

/** Nobody copies more around a name. */
const MAX_LAYERS = 10;

/** The name alone; a text that is nothing else stays. Never longer; twice is once. */
export function bareName(text: string): string {
  const line = oneLine(halfWidth(cleanLine(text)).replaceAll('&nbsp;', ' '));
  let bare = withoutElements(line) || line;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const unlabelled = bare
      .replace(LABEL, '')
      .replace(BEFORE, '')
      .replace(BEHIND, '')
      .replace(QUOTED, '$1');
    // What hid behind a sign may be seen by nobody.
    const next = cleanLine(AROUND.reduce((name, pair) => name.replace(pair, '$1'), unlabelled));
    if (next === bare) break;
    bare = next;
  }
  return bare;
}
