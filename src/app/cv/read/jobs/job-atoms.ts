import type { CvLine } from '../cv-line.ts';
import type { Place } from '../matches.ts';
import { headingKind } from '../vocabulary/headings.ts';
import { jobColumnOf, jobLabelOf } from '../vocabulary/job-labels.ts';
import { isContent } from './description.ts';
import type { Period } from './periods.ts';

/** A run of text between separators that may be a title or a company. */
export interface Atom {
  text: string;
  /** What a label before it says: "Position: Engineer". */
  role?: 'title' | 'company';
  place: Place;
  linked: boolean;
  /** A bar stands before it in its line. */
  barred?: boolean;
  /** Stands in front of the dates in their line. */
  ahead?: boolean;
  /** Where in the text another weight or font begins, when it does once. */
  turn?: number;
}

/** The pieces of a line between tabs and bars; without dates (its `period`), addresses and durations. */
export function atomsOf({ line, index }: CvLine, period: Period | null): Atom[] {
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
      const bare = withoutBrackets(
        withoutSentence(withoutLead(raw)).replace(
          /(?<![\s,，;:|·•([（–—-])[\s,，;:|·•([（–—-]+$/,
          '',
        ),
      );
      const label = labelBefore(bare);
      const text = bare.slice(label?.start ?? 0);
      const start = line.text.indexOf(text, at);
      at = match ? from + match.index + match[0].length : to;
      // The head of a column names nobody's job.
      const head = text.split(/[:：]/)[0] ?? '';
      // "Work experience ⇥ Baker": the head of the section in the margin.
      if (from === 0 && text.length < line.text.length && headingKind(text) === 'experience')
        continue;
      if (!isContent(text) || jobColumnOf(text) !== null || jobColumnOf(head) === 'other') continue;
      if (WHICH_JOB.test(text)) continue;
      const linked = line.links.some(
        (link) => link.start < start + text.length && link.end > start,
      );
      const role = label?.label;
      const place = { line: index, start, end: start + text.length };
      const turns = (line.turns ?? []).flatMap((turn) =>
        turn > start && turn < place.end ? turn - start : [],
      );
      const [turn] = turns;
      atoms.push({
        text,
        place,
        linked,
        ...(/[|]\s*$/.test(line.text.slice(0, start)) && { barred: true }),
        ...(period && end <= period.start && { ahead: true }),
        ...(role && { role }),
        ...(turns.length === 1 && turn !== undefined && { turn }),
      });
    }
  }
  return atoms;
}

/** "Most recent employment": which one of the jobs it is. */
const WHICH_JOB =
  /^(?:my )?(?:most recent|current|present|latest|previous|past|last|former|other) (?:employment|employers?|positions?|jobs?|work|roles?)$/iu;

/** Characters, set by hand: title and employer together, and the sentence behind them that tells of the job. */
const HEAD_LENGTH = 80;
const SENTENCE_LENGTH = 30;

/** "Crumb Mills, Head Baker. Bakes bread for three shops.": without the sentence behind title and employer. */
function withoutSentence(text: string): string {
  if (text.length <= HEAD_LENGTH) return text;
  for (const { index } of text.slice(0, HEAD_LENGTH).matchAll(/(?<=\p{L}{4})\.\s+(?=\p{Lu})/gu)) {
    const words = text
      .slice(index + 1)
      .trim()
      .split(/\s+/);
    const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
    if (
      text.length - index > SENTENCE_LENGTH &&
      small > words.length / 2 &&
      /[,–—|/]\s/.test(text.slice(0, index))
    )
      return text.slice(0, index);
  }
  return text;
}

/** "Crumb Ltd)": the bracket that opened was the lead of a piece. */
const withoutBrackets = (text: string) =>
  text.endsWith(')') && !text.includes('(') ? text.slice(0, -1).trimEnd() : text;

/** Without what leads a line; "(주)" and "(株)" belong to the name of a company. */
const withoutLead = (text: string) =>
  text
    .replace(/^(?:[\s,，、;:|·•▪○●–—-]|\.\s|\((?![주유재사株有]\)))+/, '')
    .replace(LIST_NUMBER, '')
    .replace(ICON_LETTER, '');

/** "3. Baker": the number of an entry in a list of jobs. */
const LIST_NUMBER = /^\d{1,2}[.)]\s+(?=\p{L})/u;
/** "½ Leeds", "* Leeds": a letter of a font of icons. */
const ICON_LETTER = /^[^\p{L}\p{Nd}\s"'„“”«‘’(#@&$+]{1,2}\s+(?=\p{Lu})/u;

/** What a label with a colon says of what follows, and where that begins. */
export function labelBefore(text: string): { label: 'title' | 'company'; start: number } | null {
  const title = TITLE_LABEL.exec(text);
  if (title) return { label: 'title', start: title[0].length };
  const company = COMPANY_LABEL.exec(text);
  if (company) return { label: 'company', start: company[0].length };
  const at = AT_EMPLOYER.exec(text);
  if (at) return { label: 'company', start: at[0].length };
  const known = /[:：】]/.test(text) ? jobLabelOf(text) : null;
  return known === null || known.label === 'period'
    ? null
    : { label: known.label, start: known.start };
}

/** "At Crumb Mills" on a line of its own. */
const AT_EMPLOYER = /^(?:At|Chez|Presso)\s+(?=\p{Lu}\p{L})/u;
const TITLE_LABEL =
  /^(?:position|job title|title|role|designation|funktion|tätigkeit|stelle|beruf|poste|fonction|puesto|cargo|posizione|ruolo|mansione|função|stanowisko|functie|pozice|pozycja|görev|pozisyon|unvan|befattning|stilling|tehtävä|职位|職位|役職|직위|직책|посада|должность|θέση|funcția|post|beosztás|munkakör)\s*[:：]\s*/iu;
const COMPANY_LABEL =
  /^(?:company|employer|organi[sz]ation|firma|arbeitgeber|unternehmen|entreprise|société|employeur|empresa|empleador|azienda|datore di lavoro|empregador|pracodawca|werkgever|bedrijf|zaměstnavatel|společnost|şirket|kurum|işveren|företag|arbetsgivare|virksomhed|arbeidsgiver|arbejdsgiver|yritys|työnantaja|公司|单位|会社名|勤務先|회사|компанія|компания|роботодавець|работодатель|εταιρεία|εργοδότης|angajator|companie|munkáltató|cég)\s*[:：]\s*/iu;
