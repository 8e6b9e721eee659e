import type { CvLine } from '../cv-line.ts';
import { TITLE_LEVEL } from '../document/document.ts';
import type { Match } from '../matches.ts';
import { countriesOfCity } from '../vocabulary/cities.ts';
import {
  isDoubleFamily,
  isEastAsianCharacterFamily,
  isPatronymic,
} from '../vocabulary/family-names.ts';
import { isGivenName } from '../vocabulary/given-names.ts';
import { companyScore, titleScore } from '../vocabulary/jobs.ts';
import { type Label, labelOf, namesFamilyFirst } from '../vocabulary/labels.ts';
import { isParticle } from '../vocabulary/names.ts';
import { streetScore } from '../vocabulary/streets.ts';
import { apartAsWords } from './apart-letters.ts';
import { CJK, isPhotoNote, standsBeforeSex } from './east-asian-name.ts';
import { likeness } from './emails.ts';
import type { NameContext } from './name-context.ts';
import {
  capitals,
  inOrderOfLabel,
  isUnmarkedLabel,
  joinedCells,
  nextLabel,
  underLabels,
  wholeLabel,
  withCapitals,
} from './name-labels.ts';
import { NAME_LIMIT, NAME_SCORE } from './name-score.ts';
import { CASELESS, parseName, properCase, stripTitles } from './parse-name.ts';
import { wrappedName } from './wrapped-name.ts';

/** A name that may be the candidate's, divided. */
export interface NameCandidate extends Match {
  first: string;
  last: string;
}

/** Possible names of the candidate, the best first. */
export function findNames(lines: readonly CvLine[], context: NameContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  const labelled = new Map<Label, { text: string; entry: CvLine; start: number }>();
  const sizes = lines
    .slice(0, NAME_LIMIT.lines)
    .map(({ line }) => line.size)
    .sort((a, b) => a - b);
  const body = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const first = lines.filter(({ line }) => line.page === 1);
  const largest = Math.max(0, ...first.map(({ line }) => line.size));
  const tops = lines.filter(({ line }) => line.level === 1).length;
  let rank = 0;
  let waiting: Label | null = null;
  /** The further lines of a name over several lines are no name by themselves: where they end. */
  let consumed = 0;
  for (const [at, entry] of lines.entries()) {
    const { line, section } = entry;
    const below = lines[at + 1];
    for (const { label, text, start } of section === 'references'
      ? []
      : underLabels(line.text, below))
      if (below && !labelled.has(label)) labelled.set(label, { text, entry: below, start });
    // "Nombre: …" among referees is somebody else's.
    const direct = section === 'references' ? null : labelOf(line.text);
    const words = direct ? wholeLabel(lines, at, direct.start) : '';
    const goesOn = direct !== null && words.length > direct.start;
    const label: typeof direct = direct && goesOn ? { ...direct, label: 'name' } : direct;
    if (label && (label.label === 'name' || label.label === 'first' || label.label === 'last')) {
      const end = nextLabel(line.text, label.start);
      const rest = withoutStop(line.text.slice(label.start, end).trim().replace(/,$/, ''));
      const more = labelOf(line.text.slice(end).trimStart());
      if (more && /^(?:first|last)$/.test(more.label) && !labelled.has(more.label)) {
        const start = line.text.length - line.text.slice(end).trimStart().length + more.start;
        labelled.set(more.label, { text: line.text.slice(start).trim(), entry, start });
      }
      if (rest !== '' && !labelled.has(label.label)) {
        labelled.set(label.label, { text: rest, entry, start: label.start });
      }
      waiting = rest === '' ? label.label : null;
      if (rest !== '')
        addParsed(
          withCapitals(inOrderOfLabel(words, withoutStop(line.text.slice(label.start, end)))),
          label.start,
          entry,
          NAME_SCORE.labelled,
          found,
          {
            ...context,
            labelled: true,
            ...(namesFamilyFirst(words) && { familyFirst: true }),
          },
        );
      continue;
    }
    if (line.text.split('\t').every(isPhotoNote)) continue;
    const told = TOLD.exec(line.text);
    if (told?.[1] && section !== 'references' && section !== 'experience')
      addParsed(told[1], told.index, entry, NAME_SCORE.told, found, context);
    // 氏名 above 生年月日: the values stand elsewhere.
    if (waiting && label) waiting = null;
    if (waiting) {
      addParsed(line.text, 0, entry, NAME_SCORE.belowLabel, found, context);
      waiting = null;
    }
    if (section === 'references' || line.page > NAME_LIMIT.page || label) continue;
    if (entry.heading || line.text.length > NAME_LIMIT.line) continue;
    if (at < consumed || isUnmarkedLabel(line.text)) continue;
    const joined = wrappedName(lines, at, body, context);
    if (joined) consumed = at + joined.count;
    const text = joined?.text ?? line.text;
    rank += 1;
    let score =
      section === 'head' || section === 'contact' || section === 'summary'
        ? NAME_SCORE[section]
        : NAME_SCORE.elsewhere;
    if (line.margin) score += NAME_SCORE.margin;
    if (line.level === 1) score += NAME_SCORE.heading + (tops === 1 ? NAME_SCORE.onlyTop : 0);
    if (line.level === TITLE_LEVEL) score += NAME_SCORE.title;
    if (line.size > 0 && line.size === largest && largest > body * NAME_LIMIT.largest)
      score += NAME_SCORE.largest;
    else if (body > 0 && line.size > body * NAME_LIMIT.larger) score += NAME_SCORE.larger;
    if (line.bold) score += NAME_SCORE.bold;
    score += Math.max(NAME_SCORE.mostForLines, NAME_SCORE.firstLine + rank * NAME_SCORE.eachLine);
    if (line.page > 1) score += NAME_SCORE.laterPage;
    if (rank === 1 && CASELESS.test(text) && !/[A-Za-z]/.test(text) && isAboveContact(lines, at))
      score += NAME_SCORE.aboveContact;
    else if (
      rank === 1 &&
      (section === 'head' || section === 'contact') &&
      isPlainName(text) &&
      isAboveContact(lines, at)
    )
      score += NAME_SCORE.firstAboveContact;
    addParsed(spelledAsName(text, score, context) ?? text, 0, entry, score, found, context);
  }
  const given = labelled.get('first') ?? (labelled.get('last') ? labelled.get('name') : undefined);
  // "Name: Muster / Vorname: Ada": beside a given name, the name is the family's.
  const family = labelled.get('last') ?? (given ? labelled.get('name') : undefined);
  if (given && family) {
    const own = withoutPatronymic(given.text);
    const value = `${own} ${family.text}`;
    found.push({
      value,
      first: properCase(stripTitles(own)),
      last: properCase(family.text),
      score: NAME_SCORE.twoLabels,
      place: placeOf(given.entry, given.text),
    });
  }
  // A letter and the CV behind it both bear the name.
  const standing = new Map<string, Set<number>>();
  for (const { value, place } of found)
    standing.set(value, (standing.get(value) ?? new Set()).add(place.line));
  for (const candidate of found) {
    // Employers that bear a name stand beside job after job.
    if (lines[candidate.place.line]?.section === 'experience') continue;
    if ((standing.get(candidate.value)?.size ?? 0) > 1) candidate.score += NAME_SCORE.repeated;
  }
  return wholeFirst(found.sort((a, b) => b.score - a.score));
}

/** "Ada Sofía" in a narrow column and "Ada Sofía Muster" elsewhere: the name that goes on is the whole one. */
function wholeFirst(sorted: NameCandidate[]): NameCandidate[] {
  const [top] = sorted;
  if (!top || top.score >= NAME_LIMIT.whole) return sorted;
  const isGiven = top.last.split(' ').every((word) => isGivenName(word));
  // "CV Le Gall" above "Chloé Le Gall": a family name of two words is none with a given one.
  const isFamily = !isGivenName(top.first.split(' ')[0] ?? '');
  const whole = sorted.find(
    ({ value, score }) =>
      score > 0 &&
      ((isGiven &&
        value.startsWith(`${top.value} `) &&
        titleScore(value.slice(top.value.length)) <= 0) ||
        (isFamily && value.endsWith(` ${top.value}`) && isGivenName(value.split(' ')[0] ?? ''))),
  );
  if (whole) sorted.unshift({ ...whole, score: top.score });
  return sorted;
}

/** "My name is Ada Muster, …": a sentence that says it. */
const TOLD =
  /(?:My name is|I am called|Je m['’]appelle|Me llamo|Mi nombre es|Meu nome é|Chamo-me|Mi chiamo|Ich heiße|Ich heisse|Mein Name ist|Ik heet|Mijn naam is|Nazywam się|Jmenuji se|Volám sa|Zovem se|Numele meu este|Jag heter|Jeg heter|Jeg hedder|Меня зовут|Мене звати|Με λένε)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3})/u;

/** "Name: Ada Muster.": a sentence's full stop behind a word; "Jr." keeps its own. */
const withoutStop = (text: string) => text.replace(/(?<=\p{Ll}{2})\.\s*$/u, '');

/** "Given name and patronymic: Олена Іванівна": a form has no field for the father's name. */
function withoutPatronymic(given: string): string {
  const [first = '', second = '', ...more] = given.split(/\s+/);
  return more.length === 0 && isPatronymic(second) ? first : given;
}

/** "ada muster": small letters are a name where an address spells it, or the layout shouts it. */
function spelledAsName(text: string, score: number, { accounts }: NameContext): string | null {
  const words = text.trim().split(' ');
  if (words.length < 2 || words.length > 4) return null;
  if (!words.every((word) => /^\p{L}[\p{L}\p{M}'’-]+$/u.test(word))) return null;
  const small = words.filter((word) => /^\p{Ll}(?!['’]\p{Lu})/u.test(word) && !isParticle(word));
  if (small.length === 0) return null;
  const spelled = accounts.some((account) => likeness(account, text) === 1);
  const known = score >= NAME_LIMIT.shouted && words.some((word) => isGivenName(word));
  // "ada MUSTER": capitals for the family name, and an address that has the given one.
  const [given = '', family = ''] = words;
  const loud =
    words.length === 2 &&
    small[0] === given &&
    /^\p{Lu}{3,}$/u.test(family) &&
    given.length > 3 &&
    accounts.some((account) => likeness(account, given) === 1);
  if (!spelled && !known && !loud) return null;
  return capitals(words);
}

function placeOf({ line, index }: CvLine, text: string) {
  const start = Math.max(0, line.text.indexOf(text));
  return { line: index, start, end: Math.min(line.text.length, start + text.length) };
}

/** Whether an e-mail address or a number stands in the lines below. */
const isAboveContact = (lines: readonly CvLine[], at: number): boolean =>
  lines
    .slice(at + 1, at + 1 + NAME_LIMIT.contactLines)
    .some(({ line }) => /[^\s@]@[^\s@]+\.\p{L}{2}|\+?\d[\d\s().-]{7,}/u.test(line.text));

/** Two to six words with capitals that are no title, firm, town or street. */
function isPlainName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length > 1 &&
    words.length <= NAME_LIMIT.plainWords &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || isParticle(word)) &&
    titleScore(text) <= 0 &&
    companyScore(text) <= 0 &&
    countriesOfCity(text).length === 0 &&
    streetScore(text) === 0
  );
}

/** "Al Bo" is spelled by many an address; two words of three letters and more are not. */
const isLongEnough = (name: string) =>
  name.split(' ').filter((word) => word.length > 2).length > 1 && !CJK.test(name);

function addParsed(
  source: string,
  offset: number,
  entry: CvLine,
  base: number,
  found: NameCandidate[],
  context: NameContext,
): void {
  const cells = joinedCells(apartAsWords(source), base)
    .split('\t')
    .filter((cell) => cell.trim() !== '' && !isPhotoNote(cell));
  const parsed = cells.slice(0, NAME_LIMIT.cells).reduce<ReturnType<typeof parseName>>(
    // "Personal information ⇥ Ada Muster": the first cell that can be a name is one.
    (known, cell) => known ?? parseName(cell, context),
    null,
  );
  if (!parsed) return;
  const name = `${parsed.first} ${parsed.last}`;
  const like = Math.max(0, ...context.accounts.map((account) => likeness(account, name)));
  let score = base + like * NAME_SCORE.spelled;
  if (like === 1 && isLongEnough(name)) score += NAME_SCORE.wholeSpelled;
  if (context.accounts.length > 0 && like === 0 && !CJK.test(name) && !CASELESS.test(name))
    score += NAME_SCORE.unspelled;
  // "Baker" and "Hofbauer" are names too, when an address or a profile says so.
  if (like < NAME_LIMIT.spelled && !CJK.test(name))
    score += Math.max(NAME_SCORE.mostForTitle, titleScore(name) * NAME_SCORE.titleWord);
  const words = name.split(' ').filter((word) => !isParticle(word)).length;
  if (words > NAME_LIMIT.words) score += NAME_SCORE.manyWords;
  if (standsBeforeSex(source)) score += NAME_SCORE.beforeSex;
  // A date in the next cell says nothing of the name.
  if (/\d/.test(cells.find((cell) => cell.includes(parsed.raw)) ?? source))
    score += NAME_SCORE.digits;
  if (parsed.raw !== cells[0]?.trim() && cells.length > 1) score += NAME_SCORE.laterCell;
  if (CASELESS.test(name) && base < NAME_LIMIT.labelled) score += NAME_SCORE.caseless;
  if (CJK.test(name) && (isEastAsianCharacterFamily(parsed.last) || isDoubleFamily(parsed.last)))
    score += NAME_SCORE.eastAsianFamily;
  // "Anna" and "Олена" are hardly anything but names.
  if (name.split(' ').some((word) => isGivenName(word))) score += NAME_SCORE.givenName;
  const start = entry.line.text.indexOf(parsed.raw, offset);
  found.push({
    value: name,
    first: parsed.first,
    last: parsed.last,
    score,
    place: {
      line: entry.index,
      start: Math.max(0, start),
      end: start < 0 ? entry.line.text.length : start + parsed.raw.length,
    },
  });
}
