import type { CvLine } from '../cv-line.ts';
import {
  companyScore,
  isSideJob,
  legalFormEnd,
  titleScore,
  WORDS_LEVEL,
} from '../vocabulary/jobs.ts';
import { mayTell, TELLINGS, type Telling } from '../vocabulary/told-jobs.ts';
import { BULLET } from './description.ts';
import type { Job } from './job.ts';
import type { Atom } from './job-atoms.ts';
import { cleanCompany, cleanTitle, isPlace } from './job-words.ts';
import { findPeriod, type Period } from './periods.ts';

/**
 * Characters, set by hand: what may stand before "I have worked" ("In the years", "Here"), and the longest title and
 * employer of a sentence; a longer one is a tale. `score`: words say it outright.
 */
const TOLD = {
  lead: 18,
  title: 60,
  company: 60,
  legalForm: 4,
  words: 8,
  length: 160,
  score: 3,
} as const;

interface Piece {
  start: number;
  end: number;
}

/**
 * "Since 2019 I have worked as a baker at Crumb Mills in Leeds.", "Currently associated with Crumb as Baker": title
 * and employer of a job that is told; null where a line is not written like that.
 */
export function toldAtoms(entry: CvLine, period: Period): [Atom, Atom] | null {
  const { text, from } = undated(entry.line.text, period);
  const told =
    withSuffix(text, from) ??
    (mayTell(entry.line.text) ? withVerb(text, from) : null) ??
    firstOf((telling) => companyFirst(text, from, telling));
  return told && [toAtom(entry, told.title, 'title'), toAtom(entry, told.company, 'company')];
}

const ALWAYS: Period = { start: 0, end: 0, from: 0, to: null, kind: 'since' };

/**
 * The job that a sentence tells of and that goes on, in whatever section it stands: "Currently working as Baker at
 * Crumb Ltd". Without a date, "currently" and a known kind of employer must say so.
 */
export function toldJob(entry: CvLine): Job | null {
  const { line, section } = entry;
  if (section === 'references' || section === 'letter' || section === 'education') return null;
  if (line.text.length > TOLD.length || !mayTell(line.text)) return null;
  const dated = findPeriod(line.text);
  if (dated && dated.to !== null) return null;
  const period = dated ?? ALWAYS;
  const { text, from } = undated(line.text, period);
  const told = withVerb(text, from);
  if (!told) return null;
  const [title, company] = [
    toAtom(entry, told.title, 'title'),
    toAtom(entry, told.company, 'company'),
  ];
  if (!dated && !(NOW.test(text) && companyScore(company.text) >= WORDS_LEVEL.word)) return null;
  return {
    title: cleanTitle(title.text),
    // The stop of the sentence, where no other letter of the legal form has one.
    company: cleanCompany(company.text).replace(/(?<=\s\p{L}{2,5})\.$/u, ''),
    period,
    titlePlace: title.place,
    companyPlace: company.place,
    score: TOLD.score,
    aside: isSideJob(line.text),
  };
}

/** Width of a letter as a share of the type's size, at least; and how many lines a sentence goes on for. */
const WRAP = { letter: 0.4, lines: 2 } as const;

/** A line with those that its sentence goes on in: full lines of one paragraph, up to a full stop. */
export function wholeSentence(lines: readonly CvLine[], at: number): CvLine | null {
  const own = lines[at];
  if (!own?.line.box || !mayTell(own.line.text) || BULLET.test(lines[at + 1]?.line.text ?? ''))
    return null;
  let { text } = own.line;
  let last = own.line;
  for (const { line } of lines.slice(at + 1, at + 1 + WRAP.lines)) {
    if (line.block !== last.block || line.page !== last.page || !line.box || !last.box) break;
    if (/[.:;]$/.test(text) || BULLET.test(line.text)) break;
    const right = Math.max(
      ...lines.map((other) =>
        other.line.block === line.block && other.line.page === line.page && other.line.box
          ? other.line.box.x + other.line.box.width
          : 0,
      ),
    );
    const word = line.text.split(' ')[0] ?? '';
    const isFull =
      last.box.x + last.box.width + (word.length + 1) * last.size * WRAP.letter > right;
    if (!isFull) break;
    text += ` ${line.text}`;
    last = line;
  }
  return last === own.line ? null : { ...own, line: { ...own.line, text } };
}

/** "Currently", "now" at the beginning. */
const NOW =
  /^[\s•·▪■◦○➢►▸*–—-]*(?:I am |I[’']m )?(?:currently|presently|at present|now)(?!\p{L})/iu;

interface Told {
  title: Piece;
  company: Piece;
}

function firstOf(read: (telling: Telling) => Told | null): Told | null {
  for (const telling of TELLINGS) {
    const told = read(telling);
    if (told) return told;
  }
  return null;
}

/** "I have worked …" in any language. */
const withVerb = (text: string, from: number) =>
  firstOf((telling) => {
    const works = telling.works.exec(text.slice(from));
    if (!works || works.index > TOLD.lead) return null;
    const behind = from + works.index + works[0].length;
    return titleFirst(text, behind, telling) ?? companyFirst(text, behind, telling);
  });

function toAtom({ line, index }: CvLine, { start, end }: Piece, role: 'title' | 'company'): Atom {
  return {
    text: line.text.slice(start, end),
    role,
    linked: line.links.some((link) => link.start < end && link.end > start),
    place: { line: index, start, end },
  };
}

/** "• Since 2021 working with schools": a point that tells of work and names no job. */
export function isTale({ line }: CvLine, period: Period): boolean {
  const { text, from } = undated(line.text, period);
  return TELLINGS.some(({ works }) => works.exec(text.slice(from))?.index === 0);
}

/** A text without its bullet and its dates, whose places blanks keep; and where it begins. */
function undated(source: string, period: Period): { text: string; from: number } {
  const bullet = BULLET.exec(source)?.[0].length ?? 0;
  const start = Math.max(bullet, period.start);
  const text = [
    ' '.repeat(bullet),
    source.slice(bullet, start),
    ' '.repeat(Math.max(0, period.end - start)),
    source.slice(Math.max(start, period.end)),
  ].join('');
  return { text, from: /^[\s,:;.–—-]*/u.exec(text)?.[0].length ?? 0 };
}

/** "Kırıntı A.Ş.'de Muhasebeci", "Könyvelő a Morzsa Kft.-nél": "at" as an ending of the employer's name. */
function withSuffix(text: string, from: number) {
  const rest = text.slice(from);
  const behind = /^(\p{Lu}[^’'\t]{1,60})['’]n?[dt][ea]\s+(\p{L}[^.,;\t]{1,60})/u.exec(rest);
  if (behind?.[1] && behind[2]) {
    const start = from + behind[0].length - behind[2].length;
    const tale = behind[2].search(/\s(?:olarak|görev|çalış|pozisyonunda)|\s{3,}/u);
    const title = trimmed(text, start, start + (tale < 0 ? behind[2].length : tale));
    if (isTitle(text, title))
      return { title, company: trimmed(text, from, from + behind[1].length) };
  }
  const before =
    /^(\p{L}[^.,;:\t]{1,60}?)\s(?:a|az)\s(\p{Lu}[^\t,;]{1,60}?)-?n[áé]l(?!\p{L})/u.exec(rest);
  if (!before?.[1] || !before[2]) return null;
  const title = trimmed(text, from, from + before[1].length);
  const end = from + before[0].replace(/-?n[áé]l$/u, '').length;
  return isTitle(text, title)
    ? { title, company: trimmed(text, end - before[2].length, end) }
    : null;
}

/** "as a baker at Crumb Mills". */
function titleFirst(text: string, from: number, { as, at, done }: Telling) {
  const rest = text.slice(from);
  const lead = as.exec(rest);
  const begin = lead?.index === 0 ? lead[0].length : 0;
  const join = at.exec(rest.slice(begin));
  if (!join || join.index === 0) return null;
  const title = trimmed(text, from + begin, from + begin + join.index);
  const name = from + begin + join.index + join[0].length;
  const company = employerAt(text, name, text.length, done);
  return isTitle(text, title) && company ? { title, company } : null;
}

/** "at Crumb Mills, Leeds, as a baker". */
function companyFirst(text: string, from: number, { as, at, done }: Telling) {
  const rest = text.slice(from);
  const join = at.exec(rest);
  if (join?.index !== 0) return null;
  const name = from + join[0].length;
  const lead = as.exec(text.slice(name));
  if (!lead || lead.index === 0) return null;
  const company = employerAt(text, name, name + lead.index, done);
  const start = name + lead.index + lead[0].length;
  const tale = text.slice(start);
  const end = Math.min(
    tale.length,
    ...[/\s{3,}|[.,;(]/u.exec(tale), done.exec(tale)].flatMap((match) => match?.index ?? []),
  );
  const title = trimmed(text, start, start + end);
  return isTitle(text, title) && company ? { title, company } : null;
}

function isTitle(text: string, { start, end }: Piece): boolean {
  const title = text.slice(start, end);
  const length = end - start;
  return (
    length > 1 &&
    length <= TOLD.title &&
    title.split(' ').length <= TOLD.words &&
    !/[.;:]\s/.test(title) &&
    titleScore(title) >= WORDS_LEVEL.word
  );
}

/** The employer that begins here: until its legal form, or until the sentence goes on. */
function employerAt(text: string, from: number, to: number, done: RegExp): Piece | null {
  const form = /^M\/s\.?\s+/i.exec(text.slice(from, to))?.[0].length ?? 0;
  const start = from + form;
  const rest = text.slice(start, to);
  const dated = /\s{3,}/.exec(rest)?.index ?? rest.length;
  const clause = rest.slice(0, dated);
  const legal = legalFormEnd(clause);
  const place = placeIn(clause);
  const end =
    legal > TOLD.legalForm
      ? legal
      : Math.min(
          place,
          ...[/[,;(]|\.(?:\s|$)/u.exec(clause), done.exec(clause)].flatMap(
            (match) => match?.index ?? [],
          ),
        );
  const piece = trimmed(text, start, start + end);
  const name = text.slice(piece.start, piece.end);
  if (name.length < 2 || name.length > TOLD.company || isPlace(name)) return null;
  return name.split(' ').length > TOLD.words ? null : piece;
}

/** Where " in Leeds" begins; the length where no known place follows. */
function placeIn(clause: string): number {
  for (const match of clause.matchAll(/\s(?:in|à|a|en|em|w|v|i|im|di)\s(?=\p{Lu})/gu)) {
    const behind = clause.slice(match.index + match[0].length).split(/[.,;(]/)[0] ?? '';
    const words = behind.split(' ');
    if ([1, 2, 3].some((count) => isPlace(words.slice(0, count).join(' ')))) return match.index;
  }
  return clause.length;
}

function trimmed(text: string, from: number, to: number): Piece {
  const raw = text.slice(from, to);
  const start = from + (/^[\s,:;–—-]*/u.exec(raw)?.[0].length ?? 0);
  const end = from + raw.replace(/(?<![\s,:;–—-])[\s,:;–—-]+$/u, '').length;
  return { start, end: Math.max(start, end) };
}
