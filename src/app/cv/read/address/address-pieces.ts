import type { CvLine } from '../cv-line.ts';
import { findPeriod, withoutPeriod } from '../jobs/periods.ts';
import type { Place } from '../matches.ts';
import { countriesOfCity } from '../vocabulary/cities.ts';
import { companyScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { type Home, homeOf, type Label, labelOf } from '../vocabulary/labels.ts';
import { POSTCODES } from '../vocabulary/postcodes.ts';
import { STREET_LEVEL, streetScore } from '../vocabulary/streets.ts';

/** What is known of a CV before its address is looked for. */
export interface AddressContext {
  /** Line of the name; addresses stand near it. */
  nameLine: number;
  /** Characters of lines that are other contact data, so no part of an address. */
  taken: readonly Place[];
  /** Country that phones, language and domains point to; null when they do not agree. */
  country: string | null;
}

/** A run of characters between separators that may be one part of an address. */
export interface AddressPiece {
  text: string;
  place: Place;
  /** Pieces of one line share it with contact data. */
  contactLine: boolean;
  label: Label | null;
  /** Which of several addresses its label names. */
  home: Home | null;
  level: number;
  /** The whole line, to take over what stands between pieces. */
  source: string;
}

/**
 * Lines where an address is looked for: on the first two pages (a letter may take one); not further from the name than a
 * page is long; and it ends where more lines of other data stand than e-mail, phone, profile and site make. By hand.
 */
const BLOCK = { page: 2, fromName: 60, gap: 4 } as const;

/** Runs of lines that may hold an address; other contact data between them do not part them. */
export function addressBlocks(lines: readonly CvLine[], context: AddressContext): AddressPiece[][] {
  const blocks: AddressPiece[][] = [];
  let block: AddressPiece[] = [];
  let gap = 0;
  let inherited: Label | null = null;
  let home: Home | null = null;
  let last: CvLine | null = null;
  // A mail or a letter on the first page: the head of the CV stands on the next one.
  const letters = new Set(
    lines.flatMap(({ line, section }) => (section === 'letter' ? [line.page] : [])),
  );
  const close = () => {
    if (block.length > 0) blocks.push(block);
    block = [];
    gap = 0;
  };
  for (const entry of lines) {
    const { line, index, section } = entry;
    if (isLongPoint(line.text) || isStudy(line.text) || isPlaceOfJob(entry, lines)) {
      inherited = null;
      gap += 1;
      continue;
    }
    if (
      (section !== 'head' && section !== 'contact') ||
      line.page > BLOCK.page ||
      (section === 'head' && line.page > 1 && !line.margin && !letters.has(line.page - 1))
    ) {
      close();
      inherited = null;
      continue;
    }
    if (last && (last.line.page !== line.page || last.line.column !== line.column)) close();
    last = entry;
    // "Date of birth: … | Address: …": each part has its own label.
    const many =
      (/\s[|•·]\s/.test(line.text) && /[:：]/.test(line.text)) ||
      line.text.split('\t').filter((cell) => /\p{L}\s?[:：]\s?\S/u.test(cell)).length > 1;
    const told = many ? null : labelOf(line.text);
    // "Home: 12 Mill Road, Leeds" beside "Home: 0113 496 0000".
    const label: typeof told =
      told?.label === 'phone' && isPlaceNotNumber(line.text.slice(told.start))
        ? { ...told, label: 'address' }
        : told;
    // Another street below a whole address begins another one.
    if (isOtherAddress(block, line.text)) close();
    if (label && !/^(?:address|street|zip|city|state|country)$/.test(label.label)) {
      inherited = null;
      gap += 1;
      if (gap > BLOCK.gap || label.label === 'birth') close();
      continue;
    }
    if (entry.heading) {
      const named = homeOf(line.text);
      if (named) close();
      home = named;
      inherited = named && 'address';
      continue;
    }
    const own = label?.label ?? inherited;
    inherited = label ? label.label : inherited;
    if (label?.label === 'address') {
      const named = homeOf(line.text.slice(0, label.start));
      // "Permanent address: …" below "Present address: …" begins another one.
      if (named !== home) close();
      home = named;
    }
    const pieces = piecesOf(entry, label?.start ?? 0, { label: own, home: own && home }, context);
    if (pieces.length === 0) {
      gap += 1;
      if (gap > BLOCK.gap) close();
      continue;
    }
    // Another label begins another address: the present one and the permanent one.
    if (label?.label === 'address' && block.length > 0) close();
    gap = 0;
    for (const piece of pieces) {
      const before = block.at(-1);
      if (before && before.home !== piece.home && before.place.line === piece.place.line) close();
      block.push(piece);
    }
    if (index - context.nameLine > BLOCK.fromName) close();
  }
  close();
  return blocks;
}

/** A point of a list that goes on for a line tells of something; contact data are short. Characters, set by hand. */
const POINT_LENGTH = 80;
const isLongPoint = (text: string) =>
  text.length > POINT_LENGTH && /^\s*[•●▪■*◦➢►–-]\s/u.test(text);

/** "Oakville College, Oakville, IL, degree expected June 2024": where somebody learns or works, with a date. */
const isStudy = (text: string) =>
  /,/.test(text) &&
  text.split(',').some((part) => companyScore(part) >= WORDS_LEVEL.word) &&
  findPeriod(text) !== null;

/** "Oakby, UK" right below "April 2024 – July 2024": where a job was. */
function isPlaceOfJob({ line, index }: CvLine, lines: readonly CvLine[]): boolean {
  const above = lines.find((other) => other.index === index - 1)?.line.text ?? '';
  const period = line.text.length < POINT_LENGTH ? findPeriod(above) : null;
  return period?.kind === 'range' && withoutPeriod(above, period).trim() === '';
}

const isPlaceNotNumber = (value: string) =>
  /\p{L}{3}/u.test(value) && /,/.test(value) && !/@|(?:\d[\s().-]*){8}/.test(value);

/** Whether a line has a street of its own where the block has a street and a postal code on lines before. */
function isOtherAddress(block: readonly AddressPiece[], text: string): boolean {
  if (block.length < 3 || streetScore(text.split(/[,|•·]/)[0] ?? '') < STREET_LEVEL.sure)
    return false;
  const street = block.findIndex((piece) => streetScore(piece.text) >= STREET_LEVEL.numbered);
  return (
    street >= 0 &&
    block.some(
      ({ text: own }, at) =>
        at > street &&
        POSTCODES.some(({ pattern }) => new RegExp(`^${pattern.source}`, 'u').test(own)),
    )
  );
}

/** "(Home)" and "or remotely" after an address. */
const REMARK =
  /(?:(?<!\s)\s+)?(?:(?:or|\/|&|and)\s+(?:remote(?:ly)?|hybrid)|\((?:remote(?:ly)?|remoto|remota|hybrid|híbrido|ibrido|à distance|télétravail|zdalnie|uzaktan)\))\s*$|(?:(?<!\s)\s+)?\((?:home|work|private|privat|casa|domicile|domicilio|zuhause|thuis|hemma|dom|ev|domů|otthon|mobile)\)?\s*$/i;

/** Words before a place or a street that are no part of it: "Based in Leeds", "Adresse 73 quai du Moulin", "Other: …". */
const LEAD_WORDS =
  /^(?:(?:based|located|living|residing) (?:in|at)|lives in|basée? (?:à|en)|situé à|wohnhaft in|radicado en|residente en|residente a|con sede en|baseado em|(?:adresse|address|anschrift|dirección|direccion|indirizzo|endereço|adres|domicile|domicilio|morada)(?=\s+[\p{Lu}\d])|(?:A|Adr|Addr)\s?[.:](?=\s+\p{Lu})|(?:other|home|work|casa|autre|altro|otro|sonstige)\s?:)\s+/iu;
/** "Karnataka. Pin" before its code. */
const CODE_WORD = /[.,]?(?<!\s)\s+(?:pin|pin ?code|zip|zip ?code|postcode|postal code)\s?[:.]?$/iu;

const SEPARATOR =
  /(?:(?<!\s)\s+)?[|丨｜•·⋅∙◦♦◆■●▪;\t]\s*|(?<!\s)\s+[–—-]\s+|[,，،、]\s*|\s{3,}|\s(?=[\u4e00-\u9fff]{2,4}[：:])|\s\/\s|(?<=\d\s?[a-z]?)\sin\s(?=\d{4,5}\s[A-ZÄÖÜ])|\s(?=(?:Bairro|Barrio|Colonia|Skype|Phone|Tel|Telephone|Email|E-mail|Mobile|Cell|Fax|LinkedIn|GitHub|Website|C\.? ?P\.?)\s?:)/g;

/** "Profil candidat n° 4821", "Folio: 10238", "Kandidaat 2023-4711": what a portal calls a person or a post. */
const REFERENCE_WORD =
  /^(?:applicant|application|candidat|candidate|candidatur|candidato|kandidat|kandidaat|kandydat|kandidát|uchazeč|bewerb|profil|profile|perfil|profiel|resume|cv|lebenslauf|reference|referenz|référence|referencia|referentie|ref|réf|job|vacancy|vacature|posting|folio|expediente|dossier|offre|annonce|stelle|kennziffer|chiffre|sollicitatie|vaga|processo|proceso|registro|matrícula|vacante|solicitud|oferta|numer|pozice|pályázat|jelölt|export|user|member|case|ticket|кандидат|резюме|вакансия|вакансія)/iu;

/** "4500 EUR", "65000 USD", "50 km": an amount. */
const AMOUNT =
  /(?<!\d)\d{1,3}(?:[.,' ]?\d{3}){0,2}(?:[.,]\d{2})?\s?(?:€|\$|£|%|(?:EUR|USD|CHF|GBP|PLN|CZK|SEK|NOK|DKK|HUF|RON|INR|AED|SAR|BRL|MXN|CAD|AUD|km|Euro|Std|hrs?)(?!\p{L}))/u;

/** "Talent ID 213", "Nr. 58213", "#58213": no house has so high a number. "Boise, ID 83702" is in Idaho. */
const NUMBERED_ID =
  /(?:^|\s)ID\s?[:#.]?\s?(?!83[2-8]\d{2}(?:-\d{4})?$)\d{3,}$|^(?:\p{L}[\p{L}-]{1,20}\s){0,2}(?:Nr|No|N°|Nº|№|#)[.:]?\s?\d{5,}$/iu;

const isReference = (text: string): boolean =>
  AMOUNT.test(text) || NUMBERED_ID.test(text) || isNamedReference(text);

const isNamedReference = (text: string): boolean =>
  REFERENCE_WORD.test(text) &&
  /\d{3}$/.test(text) &&
  text.split(/\s+/).length <= REFERENCE_WORDS &&
  !/^\p{L}+(?:str(?:aße|asse|\.)|straat|gasse|weg)(?!\p{L})/iu.test(text);
const REFERENCE_WORDS = 5;

/** A number that is longer than any postal code: a phone that stands in the document a second time. */
const PHONE_SHAPE = /^(?:\d[\s().-]{0,2}){10,15}$/;

/** Sentences about a person that name a place which is no home. */
const NOT_ADDRESS =
  /^(?:born|geboren|née?|nacid[oa]|nat[oa]|urodzon|last updated|updated|stand:|open to|willing|ready to|relocat|umzugs|mobil in|email id|id[:\s#]*\d{6}|ref[.:\s#]*\d|id:|page\s\d|seite\s\d|nationality)(?!\p{L})|^(?:出生|生於|生于)|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2},/iu;

function piecesOf(
  { line, index }: CvLine,
  from: number,
  { label, home }: Pick<AddressPiece, 'label' | 'home'>,
  context: AddressContext,
): AddressPiece[] {
  const whole = line.text.trim();
  if (NOT_ADDRESS.test(whole) && !/[|•·]/.test(line.text)) return [];
  if (isReference(whole)) return [];
  const taken = context.taken.filter((place) => place.line === index);
  const contactLine = taken.length > 0;
  const pieces: AddressPiece[] = [];
  let at = from;
  let own = label;
  let ownHome = home;
  const add = (start: number, end: number) => {
    const raw = line.text.slice(start, end);
    const lead =
      raw.length -
      raw.replace(/^[\s:•·▪■◦○➢►▸●❖»›*✓+§¯°½¼¾(|,–—“„”"（）)-]+|^#\s(?!\d)/, '').length;
    const named = labelOf(raw.slice(lead));
    if (named) own = named.label;
    if (named?.label === 'address') ownHome = homeOf(raw.slice(lead, lead + named.start));
    if (own && !/^(?:address|street|zip|city|state|country)$/.test(own)) return;
    const skip = lead + (named?.start ?? 0) + (LEAD_WORDS.exec(raw.slice(lead))?.[0].length ?? 0);
    const text = raw
      .slice(skip)
      .replace(REMARK, '')
      .replace(CODE_WORD, '')
      .replace(/(?<![\s),.;|–—])[\s),.;|–—]+$/, (tail) => (tail.startsWith('.') ? '.' : ''));
    if (
      text === '' ||
      text === '.' ||
      NOT_ADDRESS.test(text) ||
      isReference(text) ||
      PHONE_SHAPE.test(text) ||
      /^(?:Bairro|Barrio|Colonia)\s?:/i.test(text)
    )
      return;
    const place = { line: index, start: start + skip, end: start + skip + text.length };
    const rest = besideTaken(text, place, taken);
    if (rest)
      pieces.push({
        ...rest,
        contactLine,
        label: own,
        home: ownHome,
        level: line.level,
        source: line.text,
      });
  };
  for (const match of line.text.matchAll(SEPARATOR)) {
    if (match.index < from) continue;
    add(at, match.index);
    // A label counts up to the next bar; commas belong to its value.
    if (!/[,，،、]/.test(match[0])) own = label;
    at = match.index + match[0].length;
  }
  add(at, line.text.length);
  return pieces;
}

/** "+1 925 555 0100 San Ramon": what a piece holds beside other contact data; null where that is all of it. */
function besideTaken(
  text: string,
  place: Place,
  taken: readonly Place[],
): Pick<AddressPiece, 'text' | 'place'> | null {
  const others = taken
    .filter((own) => own.start < place.end && own.end > place.start)
    .sort((one, next) => one.start - next.start);
  const [other] = others;
  if (!other) return { text, place };
  // "35000 Rennes T 06 39 …", "Ankara+90 505 …": a town before a number that no sign parts from it.
  const front = text
    .slice(0, Math.max(0, other.start - place.start))
    .trimEnd()
    .replace(/ (?:T|M|P|E|H|Tel|Tél|Mob|Email|E-mail|Mail|Phone)\.?:?$/iu, '');
  if (/^\d{4,6} \p{Lu}\p{L}{2,}/u.test(front) || countriesOfCity(front).length > 0)
    return { text: front, place: { ...place, end: place.start + front.length } };
  const last = Math.max(...others.map(({ end }) => end));
  const bare = text.slice(Math.max(0, last - place.start)).replace(/^[^\p{L}\p{N}]+/u, '');
  if (other.start > place.start + 1 || !/^\p{Lu}\p{L}+/u.test(bare)) return null;
  return { text: bare, place: { ...place, start: place.end - bare.length } };
}
