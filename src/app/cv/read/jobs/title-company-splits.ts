import { companyScore, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { isContent, isTask } from './description.ts';
import type { Atom } from './job-atoms.ts';
import type { JobEntry } from './job-entries.ts';
import { cleanTitle, isPlace } from './job-words.ts';
import {
  AS,
  AT,
  isNamedApart,
  isSubject,
  JOINS,
  JOINS_OR_AT,
  LEADS,
  PERHAPS_AT,
  partsAtStop,
  REGION_FIRST,
  SMALL_COMPANY,
  SOFT,
} from './joining-words.ts';

/**
 * Which piece of an entry is the title and which the company, in the points of `titleScore` and `companyScore` (one
 * known word is about 1). Words that speak for the other role count against a reading (`companyInTitle`,
 * `titleInCompany`, less where the company has a legal form), and so do places. The cost of a reading grows with how
 * far down its pieces stand and how weak the sign is that parts them. `vote`: one layout prints all jobs alike, so
 * the mean of all entries weighs a little more than an entry's own evidence: without it 12 values more were blank
 * and 2 wrong on the looked-at part of the invented CVs. `lonely`: enough to fill a title without a company.
 */
export const JOB_SCORE = {
  vote: 1.2,
  companyInTitle: -0.6,
  titleInCompany: -0.5,
  mostTitleInCompany: 1.5,
  withLegalForm: 0.3,
  rankedCompany: -1.5,
  task: -2,
  place: -1.2,
  long: -1,
  smallLetter: -0.4,
  smallCompany: -1.5,
  linkedCompany: 0.5,
  role: 2,
  otherRole: -3,
  lonely: 1.2,
} as const;

/** See `JOB_SCORE`; each is less than one known word, so that words win over the order of pieces. */
const JOB_COST = {
  later: 0.35,
  further: 0.1,
  soft: 0.25,
  softLater: 0.3,
  softRepeated: 0.15,
  softAt: -0.8,
  barred: 1.6,
  glued: 1.1,
  gluedLater: 0.3,
  gluedWord: 0.05,
  gluedOpens: -0.5,
  gluedCloses: -1,
  gluedLeads: -1.5,
} as const;

/** Where readings of an entry end. Set by hand on the development corpus and the looked-at parts. */
const LIMIT = {
  /** Pieces of an entry that may be title or company; the fifth and later are remarks. */
  atoms: 4,
  /** Characters: longer ones are rarely one, and two that are glued together are not longer than one long company. */
  title: 70,
  company: 90,
  glued: 90,
  /** Characters before a comma that may be a company's name; "RB, Leipzig" is none. */
  beforePlace: 3,
  /** `companyScore` of a legal form. */
  legalForm: 2,
} as const;

/** One reading of an entry; `pattern` names where its pieces stand, alike in all entries of a layout. */
export interface Split {
  pattern: string;
  title: Atom;
  company: Atom | null;
  score: number;
}

/** "BAKER CRUMB BAKERY LTD", two runs or cells that nothing parts: every gap between words is tried. */
function gluedSplits(atom: Atom, at: number): Split[] {
  if (/[,،、|@:–—／]|\s[-/]\s/.test(atom.text) || atom.text.length > LIMIT.glued) return [];
  if (titleScore(atom.text) < WORDS_LEVEL.word || companyScore(atom.text) < WORDS_LEVEL.word)
    return [];
  const splits: Split[] = [];
  for (const { index } of atom.text.matchAll(/ /g)) {
    const title = part(atom, 0, index);
    const company = part(atom, index + 1, atom.text.length);
    if (
      JOINS.test(title.text.split(' ').at(-1) ?? '') ||
      (JOINS.test(company.text.split(' ')[0] ?? '') && !/^the /i.test(company.text)) ||
      SMALL_COMPANY.test(company.text)
    )
      continue;
    const opens = [1, 2, 3].some(
      (count) =>
        companyScore(company.text.split(' ').slice(0, count).join(' ')) >= WORDS_LEVEL.word,
    );
    const closes = endsAsTitle(title.text);
    // In small letters "Full-Stack Software Development" is one title as well: a legal form must tell.
    const loud = atom.text === atom.text.toUpperCase();
    if (!loud && companyScore(company.text) < LIMIT.legalForm) continue;
    const cost =
      JOB_COST.glued +
      at * JOB_COST.gluedLater +
      JOB_COST.gluedWord * title.text.split(' ').length +
      (opens ? JOB_COST.gluedOpens : 0) +
      (LEADS.test(company.text) ? JOB_COST.gluedLeads : 0) +
      (closes ? JOB_COST.gluedCloses : 0);
    splits.push(judge(`${at}glue`, title, company, cost));
  }
  return splits;
}

/** Whether a title's last word is one of titles, or a region behind one: nothing more belongs to it. */
function endsAsTitle(text: string): boolean {
  const words = text.split(' ');
  if (REGION_FIRST.test(words.at(-1) ?? '')) words.pop();
  return words.length > 0 && titleScore(words.at(-1) ?? '') >= WORDS_LEVEL.word;
}

const positionOf = (entry: JobEntry, atom: Atom) =>
  entry.atoms.findIndex(
    ({ place }) => place.line === atom.place.line && place.start === atom.place.start,
  );

/** "Tin Works, Leeds, West Yorkshire" without where it is. */
function withoutPlaceTail(atom: Atom): Atom {
  for (const { index } of atom.text.matchAll(/,\s+/g)) {
    const tail = atom.text.slice(index + 1).trim();
    if (index < LIMIT.beforePlace || !isPlace(tail) || companyScore(tail) > WORDS_LEVEL.nearWord)
      continue;
    return part(atom, 0, index);
  }
  return atom;
}

/** All ways to read an entry's pieces as title and company. */
export function splitsOf(entry: JobEntry): Split[] {
  const places = entry.atoms.filter((atom) => isPlace(atom.text));
  const kept = entry.atoms.filter((atom) => !places.includes(atom) || companyScore(atom.text) > 1);
  const atoms = (kept.length > 0 ? kept : entry.atoms).map(withoutPlaceTail);
  const splits: Split[] = [];
  for (const [i, title] of atoms.slice(0, LIMIT.atoms).entries()) {
    for (const [j, company] of atoms.slice(0, LIMIT.atoms).entries()) {
      if (i === j) continue;
      const later = Math.max(0, i - 1) + Math.max(0, j - 1);
      const late = JOB_COST.later * later + JOB_COST.further * (i + j);
      // The pattern counts all pieces, places too: a layout puts them where it does in every job.
      const pattern = `${positionOf(entry, title)}:${positionOf(entry, company)}`;
      splits.push(judge(pattern, title, company, late));
    }
    if (i > 1) continue;
    // "Baker - Cakes | Crumb Mills | Leeds": where bars part, a dash parts nothing more.
    const barred = atoms.some(
      (other) => other !== title && other.place.line === title.place.line && other.barred,
    );
    splits.push(
      ...softSplits(title, i, barred ? JOB_COST.barred : 0, atoms.length === 1),
      ...turnSplits(title, i),
      ...bracketSplits(title, i),
    );
    const alone = atoms.every((other) => other === title || /\.$/.test(other.text));
    if (alone) splits.push(...gluedSplits(title, i));
  }
  return splits;
}

/** A bracket that opens and does not close. */
const isOpen = (text: string) => text.split(/[(（]/).length > text.split(/[)）]/).length;
const isEmployer = (text: string) => companyScore(text) >= WORDS_LEVEL.word;

/** `more` is added to the cost; `alone`: the entry has no other piece. */
function softSplits(atom: Atom, at: number, more: number, alone: boolean): Split[] {
  const found: Split[] = [];
  const seen = new Map<string, number>();
  for (const match of atom.text.matchAll(SOFT)) {
    const kind = AT.test(match[0]) ? 'at' : /^[,،]/.test(match[0]) ? ',' : match[0].trim();
    const number = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, number);
    // "Crumb, Leeds— Baker": a dash parts more than a comma.
    if (kind === ',' && atom.text.includes('—')) continue;
    // "미래물류 / 마케팅 팀장": a slash parts more than a blank.
    const slashed = /\s\/\s/.test(atom.text) && EAST_ASIAN.test(atom.text);
    if (kind === '' && slashed) continue;
    const left = part(atom, 0, match.index);
    const right = part(atom, match.index + match[0].length, atom.text.length);
    if (!isContent(left.text) || !isContent(right.text) || REGION_FIRST.test(right.text)) continue;
    // "미래물류(주) (영업 담당)": a blank within brackets parts nothing, and a title alone only from an employer.
    if (kind === '' && isOpen(left.text)) continue;
    if (kind === '' && !alone && ![left, right].some(({ text }) => isEmployer(text))) continue;
    if (AS.test(kind)) {
      // "Crumb Ltd as Baker": the title follows.
      if (titleScore(right.text) >= WORDS_LEVEL.word && titleScore(left.text) < WORDS_LEVEL.word)
        found.push(judge(`${at}as-ct`, right, left, JOB_COST.soft + JOB_COST.softAt));
      continue;
    }
    const subject = /^[–—-]$/.test(kind) && isSubject(right.text);
    if (subject && titleScore(left.text) >= WORDS_LEVEL.word) continue;
    const small = PERHAPS_AT.test(kind);
    const named = small && isNamedApart(left.text, right.text);
    if (small && !named && (!isEmployer(right.text) || titleScore(left.text) < WORDS_LEVEL.word))
      continue;
    // "Site Reliability / DevOps Engineer", "Baker / Confectioner, Crumb Ltd": titles beside a slash are one.
    const titles = [left.text, right.text.split(',')[0] ?? ''];
    if (kind === '/' && titles.every((text) => titleScore(text) >= WORDS_LEVEL.word)) continue;
    if (
      (kind === '/' || kind === '／') &&
      !(
        slashed &&
        titleScore(left.text) >= WORDS_LEVEL.word !== titleScore(right.text) >= WORDS_LEVEL.word
      ) &&
      companyScore(right.text) < WORDS_LEVEL.word &&
      companyScore(left.text) < WORDS_LEVEL.word
    )
      continue;
    // "Crumb Mills. Head Baker": a full stop parts an employer from a title, and a title from nothing else.
    const stop = match[0].startsWith('.');
    const stopped = stop && partsAtStop(left.text, right.text);
    if (stopped === null) continue;
    const cost =
      JOB_COST.soft + at * JOB_COST.softLater + (number - 1) * JOB_COST.softRepeated + more;
    const said = kind === 'at' || named ? JOB_COST.softAt : 0;
    if (stopped !== 'ct' && !subject) found.push(judge(`${at}${kind}tc`, left, right, cost + said));
    if (kind !== 'at' && !small && stopped !== 'tc')
      found.push(judge(`${at}${kind}ct`, right, left, cost));
  }
  return found;
}

/** "Baker Crumb Bakery" with the first word in bold: the type parts title and employer where no sign does. */
function turnSplits(atom: Atom, at: number): Split[] {
  if (atom.turn === undefined) return [];
  const left = part(atom, 0, atom.turn);
  const right = part(atom, atom.turn, atom.text.length);
  const isOpen = [left.text.split(' ').at(-1) ?? '', right.text.split(' ')[0] ?? ''].some((word) =>
    JOINS_OR_AT.test(word),
  );
  if (isOpen || !isContent(left.text) || !isContent(right.text)) return [];
  const cost = JOB_COST.soft + at * JOB_COST.softLater;
  return [judge(`${at}turn-tc`, left, right, cost), judge(`${at}turn-ct`, right, left, cost)];
}

/** "Crumb Bakery (Baker)", "Baker (Crumb Ltd)": the one in brackets behind the other. */
function bracketSplits(atom: Atom, at: number): Split[] {
  const inside = /[(（]([^()（）]{2,60})[)）]$/u.exec(atom.text);
  const before = inside && atom.text.slice(0, inside.index);
  // The brackets of a legal form belong to the name: "미래물류(주) (영업 담당)".
  if (!before || !/^(?:[^()（）]|[(（].[)）]){2,60}$/u.test(before)) return [];
  const left = part(atom, 0, inside.index);
  const right = part(atom, inside.index + 1, atom.text.length - 1);
  const cost = JOB_COST.soft + at * JOB_COST.softLater;
  if (titleScore(right.text) >= WORDS_LEVEL.word && titleScore(left.text) < WORDS_LEVEL.word)
    return [judge(`${at}()ct`, right, left, cost)];
  if (companyScore(right.text) >= WORDS_LEVEL.sure && companyScore(left.text) < WORDS_LEVEL.word)
    return [judge(`${at}()tc`, left, right, cost)];
  return [];
}

const RANKED = /^(?:senior|junior|head of|vice president|director of|deputy|interim) \p{L}/iu;
const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7af]/;
/** Legal forms that stand before a name, without one. */
const BARE_FORM = /^(?:주식회사|유한회사|株式会社|有限会社|合同会社|ООО|АО|ЗАО|ПАО|ТОВ|ФОП|公司)$/u;

function part(atom: Atom, start: number, end: number): Atom {
  const { turn: _, ...bare } = atom;
  const text = bare.text.slice(start, end).trim();
  const from = bare.place.start + start;
  return { ...bare, text, place: { ...bare.place, start: from, end: from + text.length } };
}

function judge(pattern: string, title: Atom, company: Atom, cost: number): Split {
  const asTitle = titleScore(cleanTitle(title.text));
  const asCompany = companyScore(company.text);
  let score = asTitle + asCompany - cost;
  score += JOB_SCORE.companyInTitle * companyScore(title.text);
  score +=
    JOB_SCORE.titleInCompany *
    Math.min(JOB_SCORE.mostTitleInCompany, titleScore(company.text)) *
    (asCompany >= LIMIT.legalForm ? JOB_SCORE.withLegalForm : 1);
  // "Senior Manager Communications" is nobody's employer, "Participation in …" nobody's title.
  if (RANKED.test(company.text) && asCompany < LIMIT.legalForm) score += JOB_SCORE.rankedCompany;
  for (const { text } of [title, company]) if (isTask(text)) score += JOB_SCORE.task;
  if (isPlace(company.text) || BARE_FORM.test(company.text)) score += JOB_SCORE.place;
  if (isPlace(title.text)) score += JOB_SCORE.place;
  if (title.text.length > LIMIT.title || company.text.length > LIMIT.company)
    score += JOB_SCORE.long;
  if (/^\p{Ll}/u.test(title.text)) score += JOB_SCORE.smallLetter;
  if (SMALL_COMPANY.test(company.text)) score += JOB_SCORE.smallCompany;
  if (company.linked && !title.linked) score += JOB_SCORE.linkedCompany;
  if (title.role) score += title.role === 'title' ? JOB_SCORE.role : JOB_SCORE.otherRole;
  if (company.role) score += company.role === 'company' ? JOB_SCORE.role : JOB_SCORE.otherRole;
  return { pattern, title, company, score };
}
