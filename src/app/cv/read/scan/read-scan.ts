/** Pages of a scan that were read → what the form can take from them. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CvReading, ReadField } from '../cv-reading.ts';
import type { ReadDocument } from '../document/document.ts';
import { languageOf } from '../language.ts';
import { likeness } from '../person/emails.ts';
import { readFields } from '../read-fields.ts';
import { cut, withoutNextLine } from './grey-picture.ts';
import { withWholeAddresses } from './join-addresses.ts';
import { ADDRESS_READERS, dataFor, dataOfCountry, isForeign } from './scan-languages.ts';
import { asShown, toScanDocument } from './scan-lines.ts';
import type { ReaderOf, ReadPage } from './scan-page.ts';
import {
  hasNumber,
  isIn,
  linesOf,
  mendAddresses,
  mendHead,
  mendWords,
  type ReadAgain,
} from './second-reading.ts';

/** Letters of a line that is read again have about so many pixels: what the recogniser was trained on. */
const LETTERS = 44;
/** And so many where another look at the same letters is wanted. */
const LARGER_LETTERS = 64;
/** Small letters are not made more than so many times as large. */
const MOST_SCALE = 3;
/** A line is cut out with so much of its letters' size around it. */
const AROUND = { side: 0.5, above: 0.2, below: 0.3 } as const;

/**
 * What the pages of a scan give. Everything is offered; an e-mail address, a number or a name fills its field when
 * other readings of its place agree on it. `language`: what the person chose, null where they did not.
 */
export async function readScanned(
  pages: readonly ReadPage[],
  all: number,
  readerOf: ReaderOf,
  language: string | null,
): Promise<Omit<CvReading, 'ms'>> {
  const raw = toScanDocument(pages, all);
  const readAgain = againOn(raw, pages, readerOf);
  // In a photograph the same speck is lost to all readers: "lmuster@…" for "l.muster@…".
  const larger = pages.some(({ sheet }) => sheet !== null)
    ? againOn(raw, pages, readerOf, LARGER_LETTERS)
    : null;
  const mended = await mendAddresses(raw, readAgain, ADDRESS_READERS, larger);
  const before = found(mended.document);
  const written = dataFor(language ?? languageOf(textOf(raw)));
  const first = pages[0]?.reader ?? written;
  // A page that was read in its own language gets its second reading from another one.
  const other = written === first ? (first === 'deu' ? 'eng' : 'deu') : written;
  const address =
    before.fields.find(({ path }) => path === 'candidate.email_address')?.value ?? null;
  const isOtherScript = isForeign(written) || isForeign(first);
  const home = homeReader(before.fields);
  // "tukasz Dziedzic": without its first letter it looks like no name.
  const head = written === first ? home : written;
  const isNameless =
    !isOtherScript && head !== null && head !== first && !before.fields.some(isName);
  const headed = isNameless ? await mendHead(mended.document, readAgain, head) : mended.document;
  const named = isNameless ? found(headed).fields : before.fields;
  const { document: own, read } = isOtherScript
    ? { document: mended.document, read: new Map<number, string>() }
    : await mendWords(headed, named, readAgain, other, address);
  let document = own;
  for (const data of isOtherScript ? [] : [home, endingReader(found(own).fields)]) {
    if (data === null || data === first || data === other) continue;
    const names = found(document).fields.filter(isName);
    ({ document } = await mendWords(document, names, readAgain, data, address));
  }
  const { status, fields, language: told } = found(document);
  const checked: ReadField[] = [];
  for (const field of fields) {
    const isSure =
      status === 'ok' &&
      field.confidence === 'fill' &&
      (await isConfirmed(field, fields, document, mended.agreed, read, readAgain));
    checked.push({ ...field, confidence: isSure ? 'fill' : 'suggest' });
  }
  const lines = asShown(document.lines, pages);
  return {
    status: lines.length === 0 ? 'no_text' : status,
    fields: checked,
    language: told,
    truncated: document.truncated,
    document: { kind: 'pdf', pages: all, lines },
  };
}

const isName = ({ path }: ReadField) =>
  path === 'candidate.first_name' || path === 'candidate.last_name';

/** A name on a page in English has the letters of the country where its owner lives, or has a telephone. */
function homeReader(fields: readonly ReadField[]): string | null {
  const printed = fields.find(({ path }) => path === 'candidate.location.country')?.value;
  const phone = fields.find(({ path }) => path === 'candidate.phone_number')?.value ?? '';
  const country = printed ?? parsePhoneNumberFromString(phone)?.country;
  return country === undefined ? null : dataOfCountry(country);
}

/** "Babić" lives in any country; of the data here those of Polish know its last letter. */
const endingReader = (fields: readonly ReadField[]) =>
  fields.some((field) => isName(field) && /ic$/i.test(field.value)) ? 'pol' : null;

const textOf = ({ lines }: ReadDocument) => lines.map(({ text }) => text).join('\n');

/** What does not look like a CV is still offered: the person asked for it to be read. */
function found(document: ReadDocument): Pick<CvReading, 'status' | 'fields' | 'language'> {
  const asCv = readFields(document);
  if (asCv.status === 'ok' || document.lines.length === 0) return asCv;
  return { ...readFields(document, 'snippet'), status: asCv.status };
}

async function isConfirmed(
  { path, value, place }: ReadField,
  fields: readonly ReadField[],
  { lines }: ReadDocument,
  agreed: ReadonlySet<string>,
  read: ReadonlyMap<number, string>,
  readAgain: ReadAgain,
): Promise<boolean> {
  if (place === null) return false;
  if (path === 'candidate.email_address') return agreed.has(value.toLowerCase());
  const line = lines[place.line];
  if (line === undefined) return false;
  if (path === 'candidate.phone_number') {
    const printed = line.text.slice(place.start, place.end);
    for (const reader of ADDRESS_READERS.slice(0, 2))
      if (!hasNumber(await readAgain(place.line, place, reader), printed)) return false;
    return true;
  }
  if (path === 'candidate.first_name' || path === 'candidate.last_name') {
    // Both readers may take one letter for another: the address has to spell the name as well.
    const email = fields.find((field) => field.path === 'candidate.email_address');
    const spells = email !== undefined && agreed.has(email.value.toLowerCase());
    const other = linesOf(value, place.line, lines).map((at) => read.get(at) ?? '');
    return isIn(value, other.join(' ')) && spells && likeness(email.value, value) === 1;
  }
  return false;
}

/** Cuts the place out of its page and reads it with other data. Empty where nothing can be cut. */
function againOn(
  document: ReadDocument,
  pages: readonly ReadPage[],
  readerOf: ReaderOf,
  letters = LETTERS,
): ReadAgain {
  return async (index, { start, end }, data) => {
    const line = document.lines[index];
    const page = pages.find(({ number }) => number === line?.page);
    if (line?.box == null || page === undefined) return '';
    const { perPoint, picture } = page;
    const spans = line.spans.filter((span) => span.start < end && span.end > start);
    const left = Math.min(...spans.map(({ x }) => x), ...(spans.length === 0 ? [line.box.x] : []));
    const right = Math.max(
      ...spans.map(({ x, width }) => x + width),
      ...(spans.length === 0 ? [line.box.x + line.box.width] : []),
    );
    const size = Math.max(line.size, 4);
    const part = {
      x: (left - size * AROUND.side) * perPoint,
      y: (line.box.y - size * AROUND.above) * perPoint,
      width: (right - left + 2 * size * AROUND.side) * perPoint,
      height: (line.box.height + size * (AROUND.above + AROUND.below)) * perPoint,
    };
    const scale = Math.max(0.5, Math.min(MOST_SCALE, letters / (size * perPoint)));
    const bottom = (line.box.y + line.box.height) * perPoint - Math.max(0, part.y);
    const cutOut = withoutNextLine(cut(picture, part, scale), bottom * scale);
    const reader = await readerOf(data);
    const words = withWholeAddresses(reader.words(cutOut, 'line', perPoint * scale * 72), cutOut);
    return words.map(({ text }) => text).join(' ');
  };
}
