/** A part of somebody's name out of what people copy with it: a label, quotes, a bullet, a comma. */
import { cleanLine, withoutElements } from './clean.ts';
import { halfWidth } from './digits.ts';

/** "First name:", "Nachname :", "Imię:" No name has a colon. */
const LABEL = /^\p{L}[\p{L}\p{M} /.-]{0,30}[:：] ?(?=.)/u;
/** An apostrophe may begin or end a name ('t Hart), and a full stop may end one (Jr.). */
const BEFORE = /^(?:["“”„«»<>[\]*•·|,;:：=]|[-–—](?= ))+ ?(?=.)/u;
const BEHIND = /(?<=.)(?<![,;:：、，|"“”„«»<>[\]*•· ])[,;:：、，|"“”„«»<>[\]*•· ]+$/u;

/** Nobody copies more around a name. */
const MAX_LAYERS = 4;

/** The name alone; a text that is nothing else stays. Never longer; twice is once. */
export function bareName(text: string): string {
  const line = halfWidth(cleanLine(text));
  let bare = withoutElements(line) || line;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const next = bare.replace(LABEL, '').replace(BEFORE, '').replace(BEHIND, '');
    if (next === bare) break;
    bare = next;
  }
  return bare;
}
