import type { Place } from './candidates.ts';
import { type Atom, type Entry, isContent, toEntries } from './job-entries.ts';
import { cleanCompany, cleanTitle, isPlace } from './job-words.ts';
import type { Period } from './periods.ts';
import type { CvLine } from './sections.ts';
import { companyScore, titleScore } from './vocabulary/jobs.ts';

export interface Job {
  title: string | null;
  company: string | null;
  period: Period;
  titlePlace: Place | null;
  companyPlace: Place | null;
  /** How sure the split into title and company is. */
  score: number;
}

/** The jobs of the experience sections, in order of the document. */
export function findJobs(lines: readonly CvLine[]): Job[] {
  const groups = new Map<number, CvLine[]>();
  for (const entry of lines) {
    if (entry.section !== 'experience') continue;
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  }
  const entries = [...groups.values()].flatMap((group) => toEntries(group));
  return assignRoles(entries);
}

/** The job that goes on: without an end date; of several the one that began last. */
export function currentJob(jobs: readonly Job[]): Job | null {
  const open = jobs.filter((job) => job.period.to === null);
  const [newest] = [...open].sort((a, b) => b.period.from - a.period.from);
  if (newest) return newest;
  // "mar. 2023" beside jobs with two dates: no end is printed.
  const single = jobs.filter((job) => job.period.kind === 'single');
  const [only] = single;
  if (single.length !== 1 || !only || jobs.length < 2) return null;
  const latest = Math.max(
    ...jobs.filter((job) => job !== only).map((job) => job.period.to ?? job.period.from),
  );
  return only.period.from >= latest - 1 ? only : null;
}

interface Split {
  pattern: string;
  title: Atom;
  company: Atom | null;
  score: number;
}

const SOFT =
  /\s+(?:at|bei|bei der|beim|chez|presso|w|we|u|hos|na|en|em|@|for|für)\s+|\s*@\s+|\s+[–—-]\s+|,\s+(?!(?:LLC|L\.L\.C|Inc|Ltd|Corp|Co|LLP|L\.P|PLC|GmbH|AG|S\.A|S\.L|SL|SA|S\.R\.L)\b)|、|\s+\/\s+|:\s+|(?<=[\u3040-\u9fff\uac00-\ud7af])\s+(?=[\u3040-\u9fff\uac00-\ud7af])/gu;
const AT = /^\s+(?:at|bei|bei der|beim|chez|presso|hos|@)\s+$/;

/** All ways to read an entry's pieces as title and company. */
function splitsOf(entry: Entry): Split[] {
  const places = entry.atoms.filter((atom) => isPlace(atom.text));
  const kept = entry.atoms.filter((atom) => !places.includes(atom) || companyScore(atom.text) > 1);
  const atoms = kept.length > 0 ? kept : entry.atoms;
  const splits: Split[] = [];
  for (const [i, title] of atoms.slice(0, 4).entries()) {
    for (const [j, company] of atoms.slice(0, 4).entries()) {
      if (i === j) continue;
      const late = 0.35 * (Math.max(0, i - 1) + Math.max(0, j - 1)) + 0.1 * (i + j);
      splits.push(judge(`${i}:${j}`, title, company, late));
    }
    if (i > 1) continue;
    splits.push(...softSplits(title, i));
  }
  return splits;
}

function softSplits(atom: Atom, at: number): Split[] {
  const found: Split[] = [];
  const seen = new Map<string, number>();
  for (const match of atom.text.matchAll(SOFT)) {
    const kind = AT.test(match[0]) ? 'at' : /^,/.test(match[0]) ? ',' : match[0].trim();
    if (/^(?:w|we|u|na|en|em|for|für)$/.test(kind)) continue;
    const number = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, number);
    const left = part(atom, 0, match.index);
    const right = part(atom, match.index + match[0].length, atom.text.length);
    if (!isContent(left.text) || !isContent(right.text)) continue;
    const cost = 0.25 + at * 0.3 + (number - 1) * 0.15;
    found.push({ ...judge(`${at}${kind}tc`, left, right, cost - (kind === 'at' ? 0.8 : 0)) });
    if (kind !== 'at') found.push(judge(`${at}${kind}ct`, right, left, cost));
  }
  return found;
}

function part(atom: Atom, start: number, end: number): Atom {
  const text = atom.text.slice(start, end).trim();
  const from = atom.place.start + start;
  return { ...atom, text, place: { ...atom.place, start: from, end: from + text.length } };
}

function judge(pattern: string, title: Atom, company: Atom, cost: number): Split {
  const asTitle = titleScore(cleanTitle(title.text));
  const asCompany = companyScore(company.text);
  let score = asTitle + asCompany - cost;
  score -= 0.6 * companyScore(title.text);
  score -= 0.5 * Math.min(1.5, titleScore(company.text)) * (asCompany >= 2 ? 0.3 : 1);
  if (isPlace(company.text)) score -= 1.2;
  if (isPlace(title.text)) score -= 1.2;
  if (title.text.length > 70 || company.text.length > 90) score -= 1;
  if (/^\p{Ll}/u.test(title.text)) score -= 0.4;
  if (company.linked && !title.linked) score += 0.5;
  if (title.role) score += title.role === 'title' ? 2 : -3;
  if (company.role) score += company.role === 'company' ? 2 : -3;
  return { pattern, title, company, score };
}

/** One layout prints all jobs alike: every entry votes for the pattern, then its own evidence decides. */
function assignRoles(entries: readonly Entry[]): Job[] {
  const all = entries.map((entry) => splitsOf(entry));
  const votes = new Map<string, number>();
  for (const splits of all) {
    const top = new Map<string, number>();
    for (const { pattern, score } of splits)
      top.set(pattern, Math.max(top.get(pattern) ?? -9, score));
    for (const [pattern, score] of top) votes.set(pattern, (votes.get(pattern) ?? 0) + score);
  }
  let employer: Pick<Job, 'company' | 'companyPlace'> | null = null;
  return entries.map((entry, index) => {
    const splits = all[index] ?? [];
    let best: Split | null = null;
    let bestScore = -Infinity;
    for (const split of splits) {
      const vote = (votes.get(split.pattern) ?? 0) / Math.max(1, entries.length);
      const score = split.score + 1.2 * vote;
      if (score > bestScore) {
        best = split;
        bestScore = score;
      }
    }
    if (!best) {
      const only = entry.atoms[0];
      const asCompany = only ? companyScore(only.text) - titleScore(only.text) : 0;
      const job: Job = {
        title: only && asCompany <= 0 ? cleanTitle(only.text) : null,
        company: only && asCompany > 0 ? cleanCompany(only.text) : null,
        period: entry.period,
        titlePlace: only && asCompany <= 0 ? only.place : null,
        companyPlace: only && asCompany > 0 ? only.place : null,
        score: only ? Math.abs(asCompany) : 0,
      };
      // Several positions under one employer: a line with the company, then a line for each title.
      if (job.company) employer = job;
      return job.title && employer ? { ...job, ...pickEmployer(employer) } : job;
    }
    employer = null;
    const title = cleanTitle(best.title.text);
    const company = best.company ? cleanCompany(best.company.text) : null;
    return {
      title,
      company,
      period: entry.period,
      titlePlace: within(best.title.place, title),
      companyPlace: best.company && company ? within(best.company.place, company) : null,
      score: bestScore,
    };
  });
}

function pickEmployer({ company, companyPlace }: Pick<Job, 'company' | 'companyPlace'>) {
  return { company, companyPlace };
}

function within(place: Place, text: string): Place {
  return { ...place, end: Math.min(place.end, place.start + text.length) };
}
