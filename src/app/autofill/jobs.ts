import type { Place } from './candidates.ts';
import { findPeriod, type Period, withoutPeriod } from './periods.ts';
import type { CvLine } from './sections.ts';
import { countriesOfCity } from './vocabulary/cities.ts';
import { countryOfName } from './vocabulary/countries.ts';
import { companyScore, legalFormEnd, titleScore } from './vocabulary/jobs.ts';
import { statesOfCode, statesOfName } from './vocabulary/states.ts';

export interface Job {
  title: string | null;
  company: string | null;
  period: Period;
  titlePlace: Place | null;
  companyPlace: Place | null;
  /** How sure the split into title and company is. */
  score: number;
}

interface Atom {
  text: string;
  /** What a label before it says: "Position: Engineer". */
  role?: 'title' | 'company';
  place: Place;
  linked: boolean;
}

interface Entry {
  period: Period;
  atoms: Atom[];
}

const NEVER: Period = { start: 0, end: 0, from: 0, to: 0, kind: 'single' };
const BULLET = /^\s*(?:[•·▪■◦○●➢►▸‣*¢®©»✓–-]|o)\s/;

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

function toEntries(group: readonly CvLine[]): Entry[] {
  const body = group.filter((entry) => !entry.heading || /\t/.test(entry.line.text));
  const periods = body.map((entry) => anchorOf(entry));
  const anchors = periods.flatMap((period, at) => (period ? [at] : []));
  const [first] = anchors;
  if (first === undefined) return [];
  const lead = body.slice(0, first).filter((entry) => !isDescription(entry));
  const before = first > 0 && first <= 6 && lead.length === first;
  const startStyle = before ? styleOf(body[0]) : '';
  const starts = anchors.map((anchor, index) => {
    if (!before) return anchor;
    if (index === 0) return 0;
    return startBefore(body, anchor, (anchors[index - 1] ?? 0) + 1, startStyle, first);
  });
  return anchors.map((anchor, index) => {
    const start = starts[index] ?? anchor;
    const limit = Math.min(starts[index + 1] ?? body.length, anchor + 5);
    let end = anchor + 1;
    // A date alone on its line heads what follows, whatever that looks like.
    const lonely =
      start === anchor &&
      withoutPeriod(body[anchor]?.line.text ?? '', periods[anchor] ?? NEVER).length < 3;
    if (lonely && body[end] && !BULLET.test(body[end]?.line.text ?? '')) end += 1;
    while (end < limit) {
      const entry = body[end];
      if (!entry || isDescription(entry) || isIndented(entry, body[anchor], periods[anchor])) break;
      end += 1;
    }
    const period = periods[anchor];
    const own = body.slice(start, end);
    return {
      period: period ?? NEVER,
      atoms: own
        .flatMap((entry) => atomsOf(entry, entry === body[anchor] ? (period ?? null) : null))
        .slice(0, 6),
    };
  });
}

/** The period of a line that heads a job; a date within a sentence does not. */
function anchorOf(entry: CvLine): Period | null {
  const { text } = entry.line;
  if (BULLET.test(text) && !/^\s*\S\s*(?:\d|\p{L}+\.?\s\d{4})/u.test(text)) return null;
  const period = findPeriod(text);
  if (!period) return null;
  const rest = withoutPeriod(text, period);
  if (period.kind === 'single') {
    const lonely = rest.length < 4 || /\t/.test(text);
    return lonely && rest.length < 110 ? period : null;
  }
  if (period.start > 4 && rest.length > 110 && period.end < text.length - 30) return null;
  return period;
}

function styleOf(entry: CvLine | undefined): string {
  if (!entry) return '';
  const { line } = entry;
  return [
    line.size,
    line.bold,
    line.font,
    line.level,
    line.box ? Math.round(line.box.x / 4) : 0,
  ].join('|');
}

/** Walks back from the date to the line where its entry begins. */
function startBefore(
  body: readonly CvLine[],
  anchor: number,
  from: number,
  style: string,
  usual: number,
): number {
  const least = Math.max(from, anchor - 6);
  for (let at = anchor; at >= least; at -= 1) {
    const entry = body[at];
    if (entry && styleOf(entry) === style && at !== anchor) return at;
    if (entry && at < anchor && isDescription(entry)) return Math.max(at + 1, anchor - usual);
  }
  return Math.max(least, anchor - usual);
}

/** Text set in from the line that heads the job is about the job. */
function isIndented(
  entry: CvLine,
  head: CvLine | undefined,
  period: Period | null | undefined,
): boolean {
  if (!head?.line.box || !entry.line.box || !period || period.start < 4) return false;
  return entry.line.page === head.line.page && entry.line.box.x > head.line.box.x + 6;
}

const NOISE =
  /^(?:highlights?|responsibilities|key responsibilities|achievements|key achievements|duties|tasks|aufgaben|tätigkeiten|verantwortlichkeiten|missions|tâches|funciones|responsabilidades|mansioni|attività|atividades|obowiązki|zakres obowiązków|taken|werkzaamheden|náplň práce|görevler|sorumluluklar|arbetsuppgifter|opgaver|業務内容|職務内容|technologies|tech stack|stack|technologien|environnement technique)\s*:?$/i;

function isDescription({ line }: CvLine): boolean {
  const text = line.text.trim();
  if (BULLET.test(text) || NOISE.test(text)) return true;
  if (text.length > 110) return true;
  if (/[.;!]$/.test(text) && text.length > 45 && companyScore(text) < 2) return true;
  if (
    /^\p{Ll}/u.test(text) &&
    !/^[\w-]+\.\w{2,4}\b|^(?:iOS|van|de|von|eBay)/.test(text) &&
    text.split(' ').length > 2
  )
    return true;
  const words = text.split(/\s+/);
  if (words.length < 5 || /\t/.test(text)) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small / words.length >= 0.5 && companyScore(text) < 1.5 && titleScore(text) < 1;
}

/** The pieces of a line between tabs and bars; without dates, addresses and durations. */
function atomsOf({ line, index }: CvLine, period: Period | null): Atom[] {
  const atoms: Atom[] = [];
  const ranges: [number, number][] = period
    ? [
        [0, period.start],
        [period.end, line.text.length],
      ]
    : [[0, line.text.length]];
  for (const [from, to] of ranges) {
    let at = from;
    const source = line.text.slice(from, to);
    for (const match of [...source.matchAll(/\t|\s+[|•·]\s+|\s{3,}|\s*\(?https?:\/\/\S+/g), null]) {
      const end = match ? from + match.index : to;
      const raw = line.text.slice(at, end);
      const bare = raw.replace(/^[\s,;:|·•▪○●(–—-]+/, '').replace(/[\s,;:|·•(–—-]+$/, '');
      const label = TITLE_LABEL.exec(bare) ?? COMPANY_LABEL.exec(bare);
      const text = bare.slice(label?.[0].length ?? 0);
      const start = line.text.indexOf(text, at);
      at = match ? from + match.index + match[0].length : to;
      if (!isContent(text)) continue;
      const linked = line.links.some(
        (link) => link.start < start + text.length && link.end > start,
      );
      const role = label && (TITLE_LABEL.test(bare) ? 'title' : 'company');
      const place = { line: index, start, end: start + text.length };
      atoms.push({ text, place, linked, ...(role && { role }) });
    }
  }
  return atoms;
}

const DURATION =
  /^\(?(?:\d+\s?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|anni|mesi|anos|lata?|lat|miesiąc\w*|jaar|maanden|let|rok\w*|měsíc\w*|yıl|ay|år|månader|年|ヶ月|か月)\.?[\s,]*)+\)?$/i;

function isContent(text: string): boolean {
  if (text.length < 2 || !/\p{L}/u.test(text)) return false;
  if (/^(?:https?:\/\/|www\.)\S+$|@\S+\.\w/.test(text)) return false;
  if (DURATION.test(text) || NOISE.test(text)) return false;
  return !/^(?:full[- ]time|part[- ]time|vollzeit|teilzeit|temps plein|cdi|cdd|remote|hybrid|contract|permanent|freelance|self-employed|onsite|on-site|jornada completa)$/i.test(
    text,
  );
}

function isPlace(text: string): boolean {
  const bare = text.replace(/^[(\s]+|[)\s.]+$/g, '');
  if (
    countriesOfCity(bare).length > 0 ||
    countryOfName(bare) !== null ||
    statesOfName(bare).length > 0
  )
    return true;
  if (/^[A-Z]{3,4}$/.test(bare) && statesOfCode(bare).length > 0) return true;
  const parts = bare.split(/\s*[,/–-]\s+|\s*,\s*/);
  const [city = '', ...others] = parts;
  return (
    others.length > 0 &&
    others.length < 3 &&
    city.split(' ').length <= 4 &&
    titleScore(city) < 0.8 &&
    companyScore(city) < 0.8 &&
    others.every(
      (part) =>
        countryOfName(part) !== null ||
        statesOfName(part).length > 0 ||
        statesOfCode(part).length > 0 ||
        /^[A-Z]{2}$/.test(part),
    )
  );
}

interface Split {
  pattern: string;
  title: Atom;
  company: Atom | null;
  score: number;
}

const TITLE_LABEL =
  /^(?:position|job title|title|role|designation|funktion|tätigkeit|stelle|beruf|poste|fonction|puesto|cargo|posizione|ruolo|mansione|função|stanowisko|functie|pozice|pozycja|görev|pozisyon|unvan|befattning|stilling|tehtävä|职位|職位|役職|직위|직책|посада|должность|θέση|funcția|post|beosztás|munkakör)\s*[:：]\s*/iu;
const COMPANY_LABEL =
  /^(?:company|employer|organi[sz]ation|firma|arbeitgeber|unternehmen|entreprise|société|employeur|empresa|empleador|azienda|datore di lavoro|empregador|pracodawca|werkgever|bedrijf|zaměstnavatel|společnost|şirket|kurum|işveren|företag|arbetsgivare|virksomhed|arbeidsgiver|arbejdsgiver|yritys|työnantaja|公司|单位|会社名|勤務先|회사|компанія|компания|роботодавець|работодатель|εταιρεία|εργοδότης|angajator|companie|munkáltató|cég)\s*[:：]\s*/iu;

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

/** Without a place or a remark that follows the title. */
export function cleanTitle(text: string): string {
  let clean = text
    .replace(/\s*\((?:m\/?w\/?d|m\/f\/?\w?|f\/m\/?\w?|w\/m\/d|h\/f|all genders)\)/i, '')
    .trim();
  const tail = /^(.*?\S)\s*(?:\s[–—-]\s|,\s*|\s\(|\s[|•·]\s)\s*([^,()–—]+?)\)?$/u.exec(clean);
  if (tail?.[1] && tail[2] && isPlace(tail[2])) clean = tail[1];
  return clean.replace(/[\s,;:–—-]+$/, '').replace(/(?<=\p{L}{4})\.$/u, '');
}

/** Without a place, a sentence or a remark that follows the company. */
export function cleanCompany(text: string): string {
  let clean = text.trim();
  const legal = legalFormEnd(clean);
  const after = clean.slice(legal);
  if (legal > 4 && /^\s*(?:[,;.(|–—-]|$)/.test(after)) {
    const more = legalFormEnd(after);
    if (more === 0 && !/^\s*&/.test(after)) return clean.slice(0, legal).replace(/[\s,;]+$/, '');
  }
  const sentence = /^(.{6,70}?\p{L}{3,})\.\s+\p{Lu}\p{Ll}+\s+\p{L}/u.exec(clean);
  if (sentence?.[1]) clean = sentence[1];
  const inner = /^(.*\S)\s+\(([^()]+)\)\.?$/u.exec(clean);
  if (inner?.[1] && inner[2] && !/haftungsbeschränkt/i.test(inner[2])) clean = inner[1];
  const tail = /^(.*\S)(?:,\s+|\s[–—-]\s|\s[|•·]\s)([^,–—]+)$/u.exec(clean);
  if (tail?.[1] && tail[2]) {
    const words = tail[2].replace(/\.$/, '').split(/\s+/);
    const plain = companyScore(tail[2]) === 0 && titleScore(tail[2]) === 0 && words.length <= 3;
    if (
      isPlace(tail[2]) ||
      (plain && words.every((word) => /^\p{Lu}|^(?:am|an|der|de|la|im|upon|bei|sur)$/u.test(word)))
    ) {
      clean = tail[1];
      const again = /^(.*\S),\s+([^,]+)$/u.exec(clean);
      if (again?.[1] && again[2] && isPlace(again[2])) clean = again[1];
    }
  }
  return clean.replace(/[\s,;:–—-]+$/, '').replace(/(?<=\p{Ll}{4})\.$/u, '');
}
