/**
 * A person in a text that somebody copied: a spreadsheet's row with or without its headers, an address
 * block, an e-mail signature, a profile. Whoever pastes it has chosen it, so that less must speak for
 * a value than in a CV.
 */
import { cleanLine } from '../../../../text/clean.ts';
import type { CvReading, FieldPath, ReadField } from '../cv-reading.ts';
import type { ReadDocument } from '../document/document.ts';
import { readPlainText } from '../document/text.ts';
import { CJK } from '../person/east-asian-name.ts';
import { readFields } from '../read-fields.ts';
import { countryOfCode, countryOfName } from '../vocabulary/countries.ts';
import { FURTHER, furtherValues, valuesFor } from './further-values.ts';
import { type Labelled, personLines } from './person-lines.ts';
import { positionIn } from './position.ts';

type Read = Pick<CvReading, 'status' | 'fields' | 'language'> & { document: ReadDocument };

/** @throws CannotRead when there is no text */
export function readPerson(text: string): Read {
  const person = personLines(text);
  if (person === 'several') {
    return { status: 'several', fields: [], language: 'en', document: readPlainText(text) };
  }
  const document = readPlainText(person.lines.join('\n'));
  const lines = document.lines.map((line) => line.text);
  const { fields: read, language } = readFields(document, 'snippet');
  const labelled = labelledFields(person.labelled);
  const known = new Set(labelled.map(({ path }) => path));
  const fields = [...labelled, ...read.filter(({ path }) => !known.has(path))];
  fields.push(...furtherValues(lines, fields));
  fields.push(...positionFields(lines, fields));
  return { status: 'ok', fields: fields.map((field) => surer(field, fields)), language, document };
}

/** What cells say, each in the notation of its field; a second address or number is a further one. */
function labelledFields(labelled: readonly Labelled[]): ReadField[] {
  const seen = new Set<FieldPath>();
  return labelled.flatMap(({ path, value, place, isSure }) =>
    heldFor(path, value).map((held): ReadField => {
      const own = seen.has(path) ? (FURTHER[path] ?? path) : path;
      seen.add(path);
      return { path: own, value: held, place, confidence: isSure ? 'fill' : 'suggest' };
    }),
  );
}

/** None for what cannot be the field's: it stays in the text that is shown beside the form. */
function heldFor(path: FieldPath, text: string): string[] {
  const several = valuesFor(path, text);
  if (several !== null) return several;
  if (path !== 'candidate.location.country') return [cleanLine(text)];
  const code = countryOfName(text) ?? countryOfCode(text);
  return code === null ? [] : [code];
}

/** Title and company on lines of their own beside somebody, where the reader found no job. */
function positionFields(lines: readonly string[], fields: readonly ReadField[]): ReadField[] {
  const paths = new Set(fields.map(({ path }) => path));
  const isSomebody = paths.has('candidate.last_name') || paths.has('candidate.email_address');
  const hasJob = paths.has('candidate.title') || paths.has('candidate.company');
  if (!isSomebody || hasJob) return [];
  const taken = new Set(fields.flatMap(({ place }) => (place === null ? [] : [place.line])));
  const { title, company } = positionIn(lines, taken);
  return [
    ...(title ? [{ path: 'candidate.title', confidence: 'fill', ...title } as const] : []),
    ...(company ? [{ path: 'candidate.company', confidence: 'fill', ...company } as const] : []),
  ];
}

const NAME: readonly FieldPath[] = ['candidate.first_name', 'candidate.last_name'];
/** A block begins with whom it is about, perhaps after a greeting. Lines. */
const NAME_WITHIN = 2;

/**
 * A name above an address or a number, and further addresses and numbers, need no second look. Where
 * names are written without a space, nothing but their words tells the parts apart.
 */
function surer(field: ReadField, fields: readonly ReadField[]): ReadField {
  const { path, place, value } = field;
  // A number alone is a postal code beside a city only.
  const hasCity = fields.some((other) => other.path === 'candidate.location.city');
  if (path === 'candidate.location.zip_code' && !hasCity)
    return { ...field, confidence: 'suggest' };
  if (Object.values(FURTHER).includes(path)) return { ...field, confidence: 'fill' };
  const [given, family] = NAME.map((part) => fields.find((other) => other.path === part)?.place);
  // Two cells whose order nothing tells stay as they are.
  const areCells = given !== undefined && given?.start !== family?.start;
  if (!NAME.includes(path) || areCells || CJK.test(value)) return field;
  const others = fields.some((other) => !NAME.includes(other.path) && other.confidence === 'fill');
  return others && (place?.line ?? NAME_WITHIN) < NAME_WITHIN
    ? { ...field, confidence: 'fill' }
    : field;
}
