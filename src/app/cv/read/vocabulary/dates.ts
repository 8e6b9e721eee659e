import { fold, list } from './fold.ts';
import { LANGUAGE_WORDS } from './languages.ts';

const months = new Map<string, number>();
function learn(name: string, month: number) {
  const key = fold(name).replace(/\.$/, '').trim();
  if (/^\p{L}[\p{L}\p{M}.]+$/u.test(key) && !months.has(key)) months.set(key, month);
}
for (const { months: names } of LANGUAGE_WORDS) {
  for (const entry of list(names ?? '')) {
    const [number = '', name = ''] = entry.split(':');
    learn(name, Number(number));
  }
}

/** Month number by folded name without a dot. */
export const MONTHS: ReadonlyMap<string, number> = months;

/** "Until now" in many languages. */
export const PRESENT = LANGUAGE_WORDS.flatMap(({ present }) => list(present));

/** "Since" before a single date: the job goes on. */
export const SINCE = LANGUAGE_WORDS.flatMap(({ since }) => list(since ?? ''));

/** Between the two dates of a range. */
export const UNTIL = LANGUAGE_WORDS.flatMap(({ until }) => list(until ?? ''));
