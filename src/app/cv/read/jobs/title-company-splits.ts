import { companyScore, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { isContent, isTask } from './description.ts';
import type { Atom } from './job-atoms.ts';
import type { JobEntry } from './job-entries.ts';
import { cleanTitle, isPlace } from './job-words.ts';
import {
  AS,
  AT,
  BARE_FORM,
  DEPARTMENT,
  EAST_ASIAN,
  endsAsTitle,
  isBeforeAnother,
  isNamedApart,
  isSubject,
  isTitleBesideName,
  isUnknownWord,
  JOINS,
  JOINS_OR_AT,
  LEADS,
  PERHAPS_AT,
  partsAtStop,
  RANKED,
  REGION_FIRST,
  SMALL_COMPANY,
  SOFT,
} from './joining-words.ts';
import { JOB_COST, JOB_SCORE, LIMIT } from './split-weights.ts';

/** One reading of an entry; `pattern` names where its pieces stand, alike in all entries of a layout. */
export interface Split {
  pattern: string;
  title: Atom;
  company: Atom | null;
  score: number;
  /** A small word alone parts them ("Contadora en Miga"): believed where all jobs are printed so. */
  unsure?: true;
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
      SMALL_COMPANY.test(company.text) ||
      REGION_FIRST.test(company.text.split(' ')[0] ?? '')
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
  const [first] = entry.atoms;
  // "Velaro, Zürich" above a title and nothing else: an employer and its town, though the town names a canton too.
  const headed =
    first && !kept.includes(first) && kept.length === 1 ? [withoutPlaceTail(first)] : [];
  const named = headed.filter((atom) => atom !== first && !isPlace(atom.text));
  const atoms = [...named, ...(kept.length > 0 ? kept : entry.atoms).map(withoutPlaceTail)];
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
    const dashed = isNamedElsewhere(title, i, atoms) ? JOB_COST.dashElsewhere : 0;
    splits.push(
      ...softSplits(title, i, { barred: barred ? JOB_COST.barred : 0, dashed }, atoms.length === 1),
      ...turnSplits(title, i),
      ...bracketSplits(title, i),
    );
    const alone = atoms.every((other) => other === title || /\.$/.test(other.text));
    if (alone) splits.push(...gluedSplits(title, i));
  }
  return splits;
}

/** "Crumb Mills ⇥ 2019 – now" above "Head Baker – Night Shift": another line names who employs, in front of a date or above. */
function isNamedElsewhere(own: Atom, at: number, atoms: readonly Atom[]): boolean {
  return atoms.some(
    (other, index) =>
      other.place.line !== own.place.line &&
      (index < at || (other.ahead === true && own.ahead !== true)) &&
      /^[\p{Lu}\p{Lo}\d"„“«]/u.test(other.text) &&
      titleScore(other.text) < WORDS_LEVEL.word &&
      !isTask(other.text),
  );
}

/** A bracket that opens and does not close. */
const isOpen = (text: string) => text.split(/[(（]/).length > text.split(/[)）]/).length;
const isEmployer = (text: string) => companyScore(text) >= WORDS_LEVEL.word;
/** "Miga, Sevilla": capitals, no place and nothing that somebody works on. */
const isNameLike = (text: string) => {
  const [name = ''] = text.split(/,\s/);
  return /^\p{Lu}/u.test(name) && !isPlace(name) && !isSubject(name) && name.length > 2;
};

/** What is added to the cost of a reading: where bars part, and where another line names who employs. */
interface More {
  barred: number;
  dashed: number;
}

/** `alone`: the entry has no other piece. */
function softSplits(atom: Atom, at: number, more: More, alone: boolean): Split[] {
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
    if (kind === '' && (isOpen(left.text) || isPlace(left.text))) continue;
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
    if (small && !named && titleScore(left.text) < WORDS_LEVEL.word) continue;
    if (small && !named && !isEmployer(right.text)) {
      if (alone && isNameLike(right.text))
        found.push({ ...judge(`${at}small-tc`, left, right, JOB_COST.soft), unsure: true });
      continue;
    }
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
    // "Baker in Rye in Crumb Mills": the last of two small words stands before the employer.
    if (small && isBeforeAnother(right.text)) continue;
    // "Crumb Mills, small jobs, Millford": the last of three is where that was.
    if (kind === ',' && left.text.includes(',') && isUnknownWord(right.text)) continue;
    // "Crumb Mills. Head Baker": a full stop parts an employer from a title, and a title from nothing else.
    const stop = match[0].startsWith('.');
    const stopped = stop && partsAtStop(left.text, right.text);
    if (stopped === null) continue;
    const cost =
      JOB_COST.soft +
      at * JOB_COST.softLater +
      (number - 1) * JOB_COST.softRepeated +
      more.barred +
      (/^[–—-]$/.test(kind) ? more.dashed : 0);
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

function part(atom: Atom, start: number, end: number): Atom {
  const { turn: _, ...bare } = atom;
  const text = bare.text.slice(start, end).trim();
  const from = bare.place.start + start;
  return { ...bare, text, place: { ...bare.place, start: from, end: from + text.length } };
}

/** "Project Manager – Digital Services": words of employers that only say what somebody works on. */
function withoutSubject(text: string): string {
  const tail = /\s[–—-]\s+([^–—]{2,60})$/u.exec(text);
  return tail?.[1] && isSubject(tail[1]) ? text.slice(0, tail.index) : text;
}

function judge(pattern: string, title: Atom, company: Atom, cost: number): Split {
  const asTitle = titleScore(cleanTitle(title.text));
  const asCompany = companyScore(company.text);
  let score = asTitle + asCompany - cost;
  score += JOB_SCORE.companyInTitle * companyScore(withoutSubject(title.text));
  score +=
    JOB_SCORE.titleInCompany *
    Math.min(JOB_SCORE.mostTitleInCompany, titleScore(company.text)) *
    (asCompany >= LIMIT.legalForm ? JOB_SCORE.withLegalForm : 1);
  // "Senior Manager Communications" is nobody's employer, "Participation in …" nobody's title.
  if (RANKED.test(company.text) && asCompany < LIMIT.legalForm) score += JOB_SCORE.rankedCompany;
  for (const { text } of [title, company]) if (isTask(text)) score += JOB_SCORE.task;
  if (isPlace(company.text) || BARE_FORM.test(company.text) || DEPARTMENT.test(company.text))
    score += JOB_SCORE.place;
  if (isTitleBesideName(title.text)) score += JOB_SCORE.slashed;
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
