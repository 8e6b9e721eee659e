import type { CvLine } from './cv-line.ts';
import { likeness } from './person/emails.ts';
import { countriesOfCity } from './vocabulary/cities.ts';
import { labelOf } from './vocabulary/labels.ts';
import { STREET_LEVEL, streetScore } from './vocabulary/streets.ts';

const EMAIL = /[^\s@]@[^\s@]+\.\p{L}{2}/u;
const PHONE = /^\D{0,16}\+?[\d(][\d\s()./-]{7,}$/u;
const PROFILE = /(?:linkedin\.com|github\.com|xing\.com|behance\.net)\//i;
const ZIP = /\b\d{4,6}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
/** A number within a line of contact data. */
const PHONE_INSIDE =
  /(?:^|[\s:(|·•,])(?:\+|\(|0)\d[\d\s()./-]{6,20}\d|(?:^|\s)\(\d{3}\) ?\d{3}-\d{4}/;
/** Lines of a contact block may be parted by one that is none of its own. */
const GAP = 2;
/** Contact data stand on short lines. Characters, set by hand. */
const MOST_LENGTH = 90;
/** One line that holds all of them, in a footer, is longer. */
const MOST_TOGETHER = 180;
/** An address alone is a remark; with a phone, a profile or a place beside it, it is a block of contact data. */
const LEAST_KINDS = 2;

type Kind = 'email' | 'phone' | 'profile' | 'place';

/**
 * Contact data without a heading of its own, where a side bar, a footer or a table was read after other sections: when
 * head and contact sections hold no e-mail address, lines of several kinds of contact data about one are a contact
 * block. Referees' data and letters are left alone.
 */
export function withScatteredContacts(lines: readonly CvLine[]): CvLine[] {
  const own = lines.some(
    ({ line, section }) => (section === 'head' || section === 'contact') && hasEmail(line),
  );
  if (own) return [...lines];
  const outside = lines.findIndex(
    (entry) => kindOf(entry) === 'email' && !/^(?:references|letter)$/.test(entry.section),
  );
  const at = outside < 0 ? ownBelowReferees(lines) : outside;
  if (at < 0) return [...lines];
  const block = new Set<number>([at]);
  const kinds = new Set<Kind>(['email', ...kindsBeside(lines[at])]);
  for (const step of [-1, 1]) {
    for (let next = at + step, gap = 0; gap <= GAP; next += step) {
      const entry = lines[next];
      if (!entry || entry.line.page !== lines[at]?.line.page || entry.heading) break;
      if (outside < 0 && !isBeside(entry, lines[next - step])) break;
      const kind = kindOf(entry);
      if (!kind) {
        gap += 1;
        continue;
      }
      gap = 0;
      kinds.add(kind);
      block.add(next);
    }
  }
  if (kinds.size < LEAST_KINDS) return [...lines];
  return lines.map((entry, index) =>
    block.has(index) ? { ...entry, section: 'contact', group: -3 } : entry,
  );
}

/** Lines at the top of a CV that may be its owner's name, the words of one, and the letters of a word that tells. */
const NAME = { lines: 3, words: 5, share: 0.5, part: 3 } as const;
/** Lines of one footer follow closer than this: heights of a line. */
const CLOSE = 2.2;

/**
 * The line with the candidate's own e-mail address below his referees, where a footer was read as theirs: what spells
 * the name at the top of the CV; -1 where none does.
 */
function ownBelowReferees(lines: readonly CvLine[]): number {
  const names = lines
    .filter(({ section, line }) => section === 'head' && !/[@\d:：]/.test(line.text))
    .slice(0, NAME.lines)
    .map(({ line }) => line.text.split(/[|\t,·•]/)[0]?.trim() ?? '')
    .filter((text) => text.split(/\s+/).length > 1 && text.split(/\s+/).length <= NAME.words);
  return lines.findLastIndex(({ line, section }) => {
    const account =
      section === 'references'
        ? /(?<![^\s@])[^\s@]{1,64}(?=@[^\s@]{1,100}\.\p{L}{2})/u.exec(line.text)?.[0]
        : undefined;
    return account !== undefined && names.some((name) => isSpelledBy(account, name));
  });
}

/** Whether an address spells a name, and nobody else's given name beside the family's: "ivo.muster" is no Ada's. */
const isSpelledBy = (account: string, name: string): boolean =>
  likeness(account, name) >= NAME.share &&
  account
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((part) => part.length < NAME.part || likeness(part, name) > 0);

/** Whether two lines belong to one footer: set alike and close, and none with an address of somebody else's. */
function isBeside(entry: CvLine, other: CvLine | undefined): boolean {
  if (!other || hasEmail(entry.line)) return false;
  const [one, two] = [entry.line.box, other.line.box];
  if (one && two)
    return (
      entry.line.size === other.line.size &&
      Math.abs(one.y - two.y) < Math.max(one.height, two.height) * CLOSE
    );
  return entry.line.block === other.line.block || kindsBeside(entry).length > 1;
}

const hasEmail = ({ text, links }: CvLine['line']) =>
  EMAIL.test(text) || links.some(({ href }) => /^mailto:/i.test(href));

/** What a line with an e-mail address holds besides: "Mill Road 12, 94000 Town | 0171 2345678 | ada@…". */
function kindsBeside(entry: CvLine | undefined): Kind[] {
  const text = entry?.line.text ?? '';
  const kinds: Kind[] = [];
  if (PHONE_INSIDE.test(text)) kinds.push('phone');
  if (PROFILE.test(text)) kinds.push('profile');
  const parts = text.split(/[|•·⋅\t,;]|\s[–—-]\s/);
  if (parts.some((part) => streetScore(part.trim()) >= STREET_LEVEL.sure || ZIP.test(part)))
    kinds.push('place');
  return kinds;
}

function kindOf(entry: CvLine): Kind | null {
  const { line } = entry;
  const text = line.text.trim();
  const together = hasEmail(line) && kindsBeside(entry).length > 0;
  if (text.length > (together ? MOST_TOGETHER : MOST_LENGTH)) return null;
  if (hasEmail(line)) return 'email';
  if (PHONE.test(text) || line.links.some(({ href }) => /^tel:/i.test(href))) return 'phone';
  if (PROFILE.test(text) || line.links.some(({ href }) => PROFILE.test(href))) return 'profile';
  if (/^(?:address|street|zip|city)$/.test(labelOf(text)?.label ?? '')) return 'place';
  if (streetScore(text) >= STREET_LEVEL.sure) return 'place';
  const [first = ''] = text.split(/,\s*/);
  const coded = /^\d{4,6}\s\p{Lu}/u.test(text) || /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(text);
  return countriesOfCity(first).length > 0 || coded ? 'place' : null;
}
