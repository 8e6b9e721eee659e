import type { CvLine } from '../cv-line.ts';
import type { Place } from '../matches.ts';
import { jobColumnOf } from '../vocabulary/job-labels.ts';
import { companyScore, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { isPlace } from './job-words.ts';
import { findPeriod, type Period, withoutPeriod } from './periods.ts';

/** A run of text between separators that may be a title or a company. */
export interface Atom {
  text: string;
  /** What a label before it says: "Position: Engineer". */
  role?: 'title' | 'company';
  place: Place;
  linked: boolean;
}

/** One job as it stands in the CV: its period, and the texts that belong to it. */
export interface JobEntry {
  period: Period;
  atoms: Atom[];
}

const NEVER: Period = { start: 0, end: 0, from: 0, to: 0, kind: 'single' };
const BULLET = /^\s*(?:[•·▪■◦○●➢►▸‣*¢®©»✓—–-]|o)\s/;

/**
 * How much of the text around its dates belongs to one job. Set by hand on the development corpus and the looked-at
 * parts (docs/autofill-weights.md): layouts print title, company, place and a remark, each on a line of its own.
 */
const ENTRY = {
  /** Lines under and above the dates that may hold title and company, and the texts taken from them. */
  linesBelow: 5,
  linesAbove: 6,
  atoms: 6,
  /** Characters beside a date that are brackets and dashes only. */
  rest: 3,
  lonely: 4,
  /** Characters of the two halves of a broken range: "May 2019 to" behind a title, and "September 2022" under it. */
  dateStart: 90,
  dateEnd: 25,
  /** Share of bullets with dates that makes a list of jobs; in a description dates are few. */
  listed: 0.6,
  /** A longer text tells of a job and names none. Characters: a line of a page. */
  sentence: 110,
  /** A date further in than a bullet and further from the end than a place stands within a sentence. Characters. */
  lead: 4,
  tail: 30,
  /** Left edges this near are one edge, and text set in by more is under its head. Points: half an em. */
  grid: 4,
  indent: 6,
  /** With a full stop behind it even a shorter text is a sentence, unless it is the stop of a legal form. */
  stopped: 45,
  legalForm: 2,
  /** Words: a small letter at the beginning of three, or every second of five small, makes a sentence. */
  smallWords: 2,
  words: 5,
  small: 0.5,
} as const;

/** Divides the lines of a section on work into jobs, one for each period that stands apart. */
export function toEntries(group: readonly CvLine[]): JobEntry[] {
  const body = withWholeDates(
    group.filter((entry) => !entry.heading || /\t/.test(entry.line.text)),
  );
  const listed = isListOfJobs(body);
  const periods = body.map((entry) => anchorOf(entry, listed));
  const anchors = periods.flatMap((period, at) => (period ? [at] : []));
  const [first] = anchors;
  if (first === undefined) return [];
  const lead = body.slice(0, first).filter((entry) => !isDescription(entry));
  const before = first > 0 && first <= ENTRY.linesAbove && lead.length === first;
  const startStyle = before ? styleOf(body[0]) : '';
  const starts = anchors.map((anchor, index) => {
    if (!before) return anchor;
    if (index === 0) return 0;
    return startBefore(body, anchor, (anchors[index - 1] ?? 0) + 1, startStyle, first);
  });
  return anchors.map((anchor, index) => {
    const start = starts[index] ?? anchor;
    const limit = Math.min(starts[index + 1] ?? body.length, anchor + ENTRY.linesBelow);
    let end = anchor + 1;
    // A date alone on its line heads what follows, whatever that looks like.
    const lonely =
      start === anchor &&
      isNothing(withoutPeriod(body[anchor]?.line.text ?? '', periods[anchor] ?? NEVER));
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
        .slice(0, ENTRY.atoms),
    };
  });
}

/** Whether what stands beside a date names no job: nothing, or where it was. */
const isNothing = (rest: string) => rest.length < ENTRY.rest || isPlace(rest);

/** A narrow column breaks a range of dates: "2022-07" above "- present", "Jul 2018 to May" above "2022". */
function withWholeDates(lines: readonly CvLine[]): CvLine[] {
  const whole: CvLine[] = [];
  for (const entry of lines) {
    const last = whole.at(-1);
    const text = entry.line.text.trim();
    if (last && text.length < ENTRY.dateEnd && last.line.text.length < ENTRY.dateStart) {
      const joined = `${last.line.text} ${text}`;
      const period = findPeriod(joined);
      const ends =
        period !== null &&
        period.end > last.line.text.length + 1 &&
        joined.length - period.end < ENTRY.rest;
      if (ends && period.kind === 'range' && period.start < last.line.text.length) {
        whole[whole.length - 1] = { ...last, line: { ...last.line, text: joined } };
        continue;
      }
    }
    whole.push(entry);
  }
  return whole;
}

/** Jobs as a list with bullets: every one has its dates. */
function isListOfJobs(body: readonly CvLine[]): boolean {
  const bullets = body.filter(({ line }) => BULLET.test(line.text));
  const dated = bullets.filter(
    ({ line }) => (findPeriod(line.text)?.kind ?? 'single') !== 'single',
  );
  return dated.length > 1 && dated.length >= bullets.length * ENTRY.listed;
}

/** The period of a line that heads a job; a date within a sentence does not. */
function anchorOf(entry: CvLine, listed: boolean): Period | null {
  const { text } = entry.line;
  if (BULLET.test(text) && !listed && !/^\s*\S\s*(?:\d|\p{L}+\.?\s\d{4})/u.test(text)) return null;
  const period = findPeriod(text);
  if (!period) return null;
  const rest = withoutPeriod(text, period);
  if (period.kind === 'single') {
    const lonely = rest.length < ENTRY.lonely || /\t/.test(text);
    return lonely && rest.length < ENTRY.sentence ? period : null;
  }
  if (
    period.start > ENTRY.lead &&
    rest.length > ENTRY.sentence &&
    period.end < text.length - ENTRY.tail
  )
    return null;
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
    line.box ? Math.round(line.box.x / ENTRY.grid) : 0,
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
  const least = Math.max(from, anchor - ENTRY.linesAbove);
  // Where the date is set like the line that heads an entry, the type tells nothing: all entries have as many lines.
  const told = styleOf(body[anchor]) !== style;
  for (let at = anchor; at >= least; at -= 1) {
    const entry = body[at];
    if (told && entry && styleOf(entry) === style) return at;
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
  if (!head?.line.box || !entry.line.box || !period || period.start < ENTRY.lead) return false;
  if (entry.line.page !== head.line.page) return false;
  const { box } = entry.line;
  // Lines that run to the left begin at their right edge.
  return RIGHT_TO_LEFT.test(entry.line.text)
    ? box.x + box.width < head.line.box.x + head.line.box.width - ENTRY.indent
    : box.x > head.line.box.x + ENTRY.indent;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

const NOISE =
  /^(?:highlights?|responsibilities|key responsibilities|achievements|key achievements|duties|tasks|aufgaben|tätigkeiten|verantwortlichkeiten|missions|tâches|funciones|responsabilidades|mansioni|attività|atividades|obowiązki|zakres obowiązków|taken|werkzaamheden|náplň práce|görevler|sorumluluklar|arbetsuppgifter|opgaver|業務内容|職務内容|technologies|tech stack|stack|technologien|environnement technique)\s*:?$/i;

/** Somebody speaks of himself. */
const TELLS =
  /^(?:I|I[’']m|I[’']ve|My|We|Our|Ich|Meine?|Je|J[’']ai|Yo|Mi|Io|Eu|Ik|Ja|Я|Мой|Моя)\s\p{L}/u;

const CJK_SENTENCE = /[。．]|[\uac00-\ud7af]\.(?:\s|$)/;

function isDescription({ line }: CvLine): boolean {
  const text = line.text.trim();
  if (BULLET.test(text) || NOISE.test(text) || TELLS.test(text)) return true;
  if (text.length > ENTRY.sentence || CJK_SENTENCE.test(text)) return true;
  if (/[.;!]$/.test(text) && text.length > ENTRY.stopped && companyScore(text) < ENTRY.legalForm)
    return true;
  if (
    /^\p{Ll}/u.test(text) &&
    !/^[\w-]+\.\w{2,4}\b|^(?:iOS|van|de|von|eBay)/.test(text) &&
    text.split(' ').length > ENTRY.smallWords
  )
    return true;
  const words = text.split(/\s+/);
  if (words.length < ENTRY.words || /\t/.test(text)) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    small / words.length >= ENTRY.small &&
    companyScore(text) < WORDS_LEVEL.sure &&
    titleScore(text) < 1
  );
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
    for (const match of [
      ...source.matchAll(
        /\t|(?<!\s)\s+[|•·]\s+|(?:(?<!\s)\s+)?[◆◇□■▲△]\s*|\s{3,}|(?:(?<!\s)\s+)?\(?https?:\/\/\S+/g,
      ),
      null,
    ]) {
      const end = match ? from + match.index : to;
      const raw = line.text.slice(at, end);
      const bare = withoutLead(raw).replace(/(?<![\s,;:|·•(–—-])[\s,;:|·•(–—-]+$/, '');
      const label = TITLE_LABEL.exec(bare) ?? COMPANY_LABEL.exec(bare);
      const text = bare.slice(label?.[0].length ?? 0);
      const start = line.text.indexOf(text, at);
      at = match ? from + match.index + match[0].length : to;
      // The head of a column names nobody's job.
      const head = text.split(/[:：]/)[0] ?? '';
      if (!isContent(text) || jobColumnOf(text) !== null || jobColumnOf(head) === 'other') continue;
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

/** Without what leads a line; "(주)" and "(株)" belong to the name of a company. */
const withoutLead = (text: string) =>
  text.replace(/^(?:[\s,;:|·•▪○●–—-]|\((?![주유재사株有]\)))+/, '');

const DURATION =
  /^\(?(?:\d+\s?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|anni|mesi|anos|lata?|lat|miesiąc[a-z]*|jaar|maanden|let|rok[a-z]*|měsíc[a-z]*|yıl|ay|år|månader|年|ヶ月|か月)\.?[\s,]*)+\)?$/i;

/** Whether a text may be a title or a company: no address, no duration, no kind of employment. */
export function isContent(text: string): boolean {
  if (text.length < 2 || !/\p{L}/u.test(text)) return false;
  if (/^(?:https?:\/\/|www\.)\S+$|@[^\s@]+\.\w/.test(text)) return false;
  if (DURATION.test(text) || NOISE.test(text) || TELLS.test(text)) return false;
  return !/^(?:full[- ]time|part[- ]time|vollzeit|teilzeit|temps plein|cdi|cdd|remote|hybrid|contract|permanent|freelance|self-employed|onsite|on-site|jornada completa)$/i.test(
    text,
  );
}

const TITLE_LABEL =
  /^(?:position|job title|title|role|designation|funktion|tätigkeit|stelle|beruf|poste|fonction|puesto|cargo|posizione|ruolo|mansione|função|stanowisko|functie|pozice|pozycja|görev|pozisyon|unvan|befattning|stilling|tehtävä|职位|職位|役職|직위|직책|посада|должность|θέση|funcția|post|beosztás|munkakör)\s*[:：]\s*/iu;
const COMPANY_LABEL =
  /^(?:company|employer|organi[sz]ation|firma|arbeitgeber|unternehmen|entreprise|société|employeur|empresa|empleador|azienda|datore di lavoro|empregador|pracodawca|werkgever|bedrijf|zaměstnavatel|společnost|şirket|kurum|işveren|företag|arbetsgivare|virksomhed|arbeidsgiver|arbejdsgiver|yritys|työnantaja|公司|单位|会社名|勤務先|회사|компанія|компания|роботодавець|работодатель|εταιρεία|εργοδότης|angajator|companie|munkáltató|cég)\s*[:：]\s*/iu;
