import type { CvLine } from '../cv-line.ts';
import type { Match } from '../matches.ts';
import { countryOfName } from '../vocabulary/countries.ts';
import { fold } from '../vocabulary/fold.ts';
import type { SectionKind } from '../vocabulary/headings.ts';
import { labelOf } from '../vocabulary/labels.ts';
import { asciiForms, spellsConsonants } from './transliterate.ts';

const EMAIL =
  /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,18}/gu;

/** Whose address it is, by section: one's own in head and contact data; a reader's, an employer's or a referee's else. */
const SECTION_SCORE: Readonly<Record<SectionKind, number>> = {
  head: 4,
  contact: 4,
  summary: 1.5,
  other: 0.5,
  skills: 0.5,
  languages: 0.5,
  projects: -1,
  education: -1.5,
  experience: -3,
  letter: -6,
  references: -8,
};

/**
 * `unsure` takes whatever else speaks for an address below what fills (4 + 2.5 - 6 < `LEAST.email`): it is offered.
 * The others only choose between addresses of one section: the earlier one is the candidate's.
 */
const EMAIL_SCORE = { unsure: -6, eachLine: -0.004, mostForLines: -2, laterPage: -0.5 } as const;

/** Every e-mail address of the document, printed or linked, with a score for being the candidate's own. */
export function findEmails(lines: readonly CvLine[]): Match[] {
  const found = new Map<string, Match>();
  for (const entry of lines) {
    const { line, index, section } = entry;
    for (const { value, start, end, unsure } of emailsIn(entry, lines)) {
      const key = value.toLowerCase();
      const score =
        (unsure ? EMAIL_SCORE.unsure : 0) +
        SECTION_SCORE[section] +
        Math.max(EMAIL_SCORE.mostForLines, index * EMAIL_SCORE.eachLine) +
        (line.page > 1 ? EMAIL_SCORE.laterPage : 0);
      const known = found.get(key);
      if (!known || known.score < score) {
        found.set(key, { value: asPrinted(value), score, place: { line: index, start, end } });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

interface Spotted {
  value: string;
  start: number;
  end: number;
  /** Not certainly whole, or not what is printed: offered, not filled. */
  unsure?: boolean;
}

/** A word that the next cell or line glued to the end of an address. */
const GLUED =
  /(?<=\.(?:com|org|net|edu|[a-z]{2}))(?:https?|www|mobile|phone|telephone|tel|cell|linkedin|github|address)$/i;
/** "ada@muster.orgBaker": a word of the next column begins with a capital behind a domain in small letters. */
const GLUED_CAPITAL = /(?<=@[\p{Ll}\d.-]+\.\p{Ll}{2,8})\p{Lu}\p{L}*$/u;
/** "020-496-0000ada@…": the number before it. */
const GLUED_NUMBER = /^(?:\d{2,4}-){1,3}\d{2,4}(?=\p{L})/u;
/** "+81 80 7103 0924ada@…": its last group, where the text before it is the rest of a number. */
const GLUED_GROUP = /^\d{2,}(?=\p{L})/u;
const REST_OF_NUMBER = /(?:\+|\(|(?<!\d)0)[\d\s().-]{4,24}$/;

/** A label in another script that nothing parts from the address. */
const FOREIGN_LEAD =
  /^[^\p{Script=Latin}\p{N}@]+(?=[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}._-]*@)/u;
/** Hosts of mail boxes: "gmail.co" at the end of a line has lost a letter. */
const MAIL_HOSTS =
  'gmail.com|hotmail.com|yahoo.com|outlook.com|icloud.com|live.com|aol.com|protonmail.com|googlemail.com'.split(
    '|',
  );

function isCutShort(value: string, atEnd: boolean): boolean {
  const host = value.split('@')[1]?.toLowerCase() ?? '';
  return atEnd && MAIL_HOSTS.some((whole) => whole !== host && whole.startsWith(host));
}

function emailsIn({ line, index }: CvLine, lines: readonly CvLine[]): Spotted[] {
  const spotted: Spotted[] = [];
  const linked = line.links.filter((link) => /^(?:https?:\/\/)?mailto:/i.test(link.href));
  for (const { href, start, end } of linked) {
    const target = decodeSafely(href.replace(/^(?:https?:\/\/)?mailto:/i, '').replace(/\?.*/s, ''));
    const value = target.match(EMAIL)?.[0].replace(GLUED_CAPITAL, '');
    if (!value) continue;
    // What is printed counts: a template keeps the target of its previous owner.
    const [printed] = line.text.match(EMAIL) ?? [];
    // The end of a line may have cut what is printed; the target has all of it.
    const own =
      !printed ||
      fold(value).startsWith(fold(printed)) ||
      // A font that has no letter for "fi" leaves a gap in what is printed, and the end of the address behind it.
      (fold(value).endsWith(fold(printed)) && /\p{L}\s$/u.test(line.text.split(printed)[0] ?? ''));
    // A program made one link of all that nothing parts from the address: "ada@muster.example|Leeds,Yorkshire".
    const at = printed ? line.text.indexOf(printed) : -1;
    const place =
      printed && at >= start && end > at + printed.length
        ? { start: at, end: at + printed.length }
        : { start, end };
    spotted.push({ value, ...place, unsure: !own });
  }
  // "(at)" and "[dot]" are for harvesters, not for us; lengths change, so the place is the line.
  const plain = line.text
    .replace(/(?:(?<!\s)\s+)?[[({](?:at|@|ät)[\])}]\s*/gi, '@')
    .replace(/(?:(?<!\s)\s+)?[[({](?:dot|punkt|point|punto)[\])}]\s*/gi, '.')
    // "ada@gmail .com", "ada @gmail.com": a typed blank before the sign.
    .replace(/(?<=@[\p{L}\d-]{2,30})\s\.(?=(?:com|net|org|edu)(?!\p{L}))/giu, '.')
    .replace(/(?<=[\p{L}\d])\s?@\s?(?=(?:gmail|yahoo|hotmail|outlook)\.com(?!\p{L}))/giu, '@');
  for (const match of plain.matchAll(EMAIL)) {
    if (spotted.some(({ value, unsure }) => !unsure && fold(value).startsWith(fold(match[0]))))
      continue;
    const start = Math.min(match.index, line.text.length);
    const end = Math.min(start + match[0].length, line.text.length);
    const printed = match[0]
      .replace(GLUED, '')
      .replace(GLUED_CAPITAL, '')
      .replace(FOREIGN_LEAD, '')
      .replace(GLUED_NUMBER, '')
      .slice(gluedCountry(match[0], plain.slice(0, match.index)))
      .replace(GLUED_GROUP, (group) =>
        REST_OF_NUMBER.test(plain.slice(0, match.index)) || group.length > 8 ? '' : group,
      );
    const cut = cutByColumn(printed, plain.slice(match.index + match[0].length), index, lines);
    const whole = cut ?? joined(printed, start, end, index, lines);
    const before = plain.slice(0, match.index);
    const lead = /(?:^|[\s:<(])(_+)$/.exec(before)?.[1] ?? '';
    const unsure =
      /[&+=*~!]$/.test(before) ||
      /[^\p{ASCII}]/u.test((whole ?? printed).replace(/@.*/s, '')) ||
      isCutShort(whole ?? printed, plain.length - match.index === match[0].length);
    if (whole) spotted.push({ value: `${lead}${whole}`, start: start - lead.length, end, unsure });
  }
  if (spotted.length === 0) {
    // "ada_muster" above "@muster.example": a narrow column broke it before its sign.
    const host = /^@[\p{L}\p{N}.-]+\.\p{L}{2,}$/u.exec(lines[index + 1]?.line.text.trim() ?? '');
    const user = /^[\p{L}\p{N}._%+-]{4,}$/u.exec(line.text.trim())?.[0] ?? '';
    if (host && user !== '') {
      const start = line.text.indexOf(user);
      spotted.push({ value: `${user}${host[0]}`, start, end: start + user.length });
    }
    const half = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]*$/u.exec(line.text);
    const next = lines[index + 1]?.line;
    const tail = /^[\p{L}\p{N}.-]+/u.exec(next?.text ?? '')?.[0];
    const value = half && tail && next ? `${half[0]}${tail}` : '';
    const broken = half !== null && /[-.@]$/.test(half[0]);
    if (
      half &&
      value.match(EMAIL)?.[0] === value &&
      (broken || !/\s/.test(next?.text.trim() ?? ' '))
    ) {
      spotted.push({ value, start: half.index, end: line.text.length });
    }
  }
  return spotted;
}

/** "65413, Ukraineada@…": how many letters of a country's name the address before is glued to. */
function gluedCountry(value: string, before: string): number {
  const word = /^\p{Lu}\p{Ll}{4,20}/u.exec(value)?.[0] ?? '';
  if (!/[,\d]\s*$/.test(before)) return 0;
  for (let end = 4; end < word.length; end += 1)
    if (countryOfName(word.slice(0, end)) !== null) return end;
  return 0;
}

/** Ends of hosts that are whole, whatever the next line holds. */
const WHOLE_END = /\.(?:com|org|net|edu|gov|info|biz|name|app|dev|example|\p{L}{2})$/iu;

/** "ada@muster.exam" above "ple", "ada@muster.example.c" above "om": a column that breaks anywhere; the two together. */
function cutByColumn(
  value: string,
  rest: string,
  index: number,
  lines: readonly CvLine[],
): string | null {
  const own = lines[index]?.line;
  const next = lines[index + 1]?.line;
  if (!own || !next || own.block !== next.block || own.page !== next.page) return null;
  const tail = next.text.trim();
  if (!/^[\p{Ll}\d.-]{1,20}$/u.test(tail) || !/^(?:\.\p{Ll}?)?$/u.test(rest)) return null;
  if (rest === '' && (WHOLE_END.test(value) || !/^\p{Ll}{1,8}(?:\.\p{Ll}{2,8})*$/u.test(tail)))
    return null;
  const whole = `${value}${rest}${tail}`;
  return whole.match(EMAIL)?.[0] === whole && WHOLE_END.test(whole) ? whole : null;
}

/** A narrow column breaks an address at a hyphen or a dot: the line before ends with it. */
function joined(
  value: string,
  start: number,
  _end: number,
  index: number,
  lines: readonly CvLine[],
): string | null {
  const before = lines[index - 1]?.line;
  const own = lines[index]?.line;
  if (start !== 0 || !before || !own || !isRightBelow(before, own)) return value;
  const text = before.text.trim();
  // "E-mail : ada-" above "muster@…": behind its label too.
  const label = labelOf(text);
  const printed = label?.label === 'email' ? text.slice(label.start).trim() : text;
  // "… • +49 30 1234567 • ada-" above "muster@…": the last piece of a line of contact data.
  const piece = printed.split(/(?<!\s)\s+[|•·–/]\s+|\t|[,;]\s/).at(-1) ?? '';
  // "Mail ada-": a label that no colon parts from it.
  const words = piece.split(' ');
  const last = words.pop() ?? '';
  const isAlone = words.length === 0 || labelOf(`${words.join(' ')}:`)?.label === 'email';
  const head = isAlone ? /^[\p{L}\p{N}][\p{L}\p{N}._+]*[-._]$/u.exec(last)?.[0] : undefined;
  // "Mill Road, 763." above it: the number of a house.
  return head && /\p{L}/u.test(head) ? `${head}${value}` : value;
}

/** How many sizes of its letters a line's top lies below that of the line before, at most. */
const NEXT_LINE = 1.8;

/** In one block with the line before, or where the next line of its column stands. */
function isRightBelow(before: CvLine['line'], own: CvLine['line']): boolean {
  if (before.page !== own.page) return false;
  if (before.block === own.block) return true;
  if (before.column !== own.column || before.box === null || own.box === null) return false;
  const below = own.box.y - before.box.y;
  return below > 0 && below < own.size * NEXT_LINE;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Some layouts print everything in capitals; nobody's address is. */
function asPrinted(value: string): string {
  return value === value.toUpperCase() ? value.toLowerCase() : value;
}

/** Share of a name's words that an address or a user name holds: 0 to 1. */
export function likeness(account: string, name: string): number {
  const local = fold(account.replace(/@.*/s, '')).replace(/[^\p{L}\p{N}]/gu, '');
  const words = name.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1);
  if (words.length === 0) return 0;
  const parts = account.replace(/@.*/s, '').split(/[^\p{L}]+/u);
  const hits = words.filter(
    (word) =>
      asciiForms(word).some((form) => local.includes(form)) ||
      parts.some((part) => spellsConsonants(part, word)),
  );
  return hits.length / words.length;
}
