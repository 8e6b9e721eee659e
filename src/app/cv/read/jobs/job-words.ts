import { countriesOfCity } from '../vocabulary/cities.ts';
import { countryOfName } from '../vocabulary/countries.ts';
import { companyScore, legalFormEnd, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { statesOfCode, statesOfName } from '../vocabulary/states.ts';
import { STREET_LEVEL, streetScore } from '../vocabulary/streets.ts';
import { withoutEmployment } from './description.ts';
import { isPresent } from './periods.ts';

/** Shape of a place: a city of few words, then state and country; fewer words where no vocabulary knows the city. */
const PLACE = { words: 4, partsAfter: 2, wordsUnknown: 3 } as const;
/** "GmbH" alone is no name: a legal form that ends later has one before it. Characters. */
const LEGAL_FORM_LENGTH = 4;

/** Whether a text names a place (city, state, country) and nothing else. */
export function isPlace(text: string): boolean {
  const bare = text.replace(/^[(\s]+|(?<![)\s.])[)\s.]+$/g, '');
  if (
    countriesOfCity(bare).length > 0 ||
    countryOfName(bare) !== null ||
    statesOfName(bare).length > 0
  )
    return true;
  if (NO_PLACE_OF_ITS_OWN.test(bare)) return true;
  // "Austin, TX / Remote (Digital Banking)": a place with a remark behind it.
  const head = /^([^(/]{4,60}?,[^(/]{2,40}?)\s*[(/]/u.exec(bare)?.[1];
  if (head && head.length < bare.length && isPlace(head)) return true;
  if (companyBeforePlace(bare) !== null) return false;
  // "누리물류, 대전광역시": what has no ending of towns, districts and provinces is who stands before its town.
  if (EAST_ASIAN_NAME.test(bare)) return false;
  if (/^[A-Z]{3,4}$/.test(bare) && statesOfCode(bare).length > 0) return true;
  const parts = bare.split(/(?:(?<!\s)\s+)?(?:[,/–-]\s+|,\s*)/);
  const [city = '', ...others] = parts;
  return (
    others.length > 0 &&
    others.length <= PLACE.partsAfter &&
    city.split(' ').length <= PLACE.words &&
    titleScore(city) < WORDS_LEVEL.nearWord &&
    companyScore(city) < WORDS_LEVEL.nearWord &&
    others.every(
      (part) =>
        countryOfName(part) !== null ||
        /^[\w-]{1,40}(?:\.[\w-]{1,40}){1,3}$/.test(part) ||
        statesOfName(part).length > 0 ||
        statesOfCode(part).length > 0 ||
        /^[A-Z]{2}$/.test(part),
    )
  );
}

const EAST_ASIAN_NAME =
  /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,30}(?<![시도구군동읍면市省県都府区區町村县縣])[,，、]/u;

/** "Tin Works New York, NY": the name before a known city, its state behind it; null where there is none. */
function companyBeforePlace(text: string): string | null {
  const found = /^(\p{Lu}\S*(?:\s\S+){1,5}),\s*(?:[A-Z]{2}|\p{Lu}\p{Ll}{3,})$/u.exec(text);
  if (!found?.[1] || countriesOfCity(found[1]).length > 0) return null;
  const words = found[1].split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const head = words.slice(0, -count).join(' ');
    if (countriesOfCity(words.slice(-count).join(' ')).length > 0 && !isDirection(head))
      return head;
  }
  return null;
}

/** "North Leeds", "Nueva Granada": a word that belongs to the name of a city. */
const isDirection = (text: string) =>
  /^(?:north|south|east|west|new|old|greater|upper|lower|nueva|nuevo|nova|novo|san|santa|saint|st\.?|port|fort|mount|lake|el|la|los|las|le|bad|nowy|nowa|area|city|city of)$/iu.test(
    text,
  );

/** What a CV prints in the place of a place. */
const NO_PLACE_OF_ITS_OWN =
  /^(?:remote|remotely|hybrid|on-?site|work from home|wfh|home ?office|télétravail|a distancia|remoto|in remoto|zdalnie|удал[её]нно|віддалено|uzaktan)$/iu;

/** "Working as Baker", "Tätig als …": what stands before the title. */
const WORKING_AS =
  /^(?:(?:currently |presently )?work(?:ing|ed) as(?: an?)?|tätig als|tätigkeit als|arbeite als|en tant que|como|in qualità di|jako|als|as an?)\s+(?=\p{L})/iu;

/** "Current: Baker": the word for today before the title. */
const CURRENTLY =
  /^(?:current(?:ly)?|present(?:ly)?|now|aktuell|derzeit|actuellement|actualmente|attualmente|atualmente|obecnie|momenteel)\s?:\s+/iu;

/** Without a place or a remark that follows the title. */
export function cleanTitle(text: string): string {
  let clean = withoutEmployment(text.replace(/(?<=\p{L}\))\.$/u, ''))
    .replace(CURRENTLY, '')
    .replace(WORKING_AS, '')
    .replace(/(?:(?<!\s)\s+)?\((?:m\/?w\/?d|m\/f\/?\w?|f\/m\/?\w?|w\/m\/d|h\/f|all genders)\)/i, '')
    .trim();
  const remark = /^(.*\S)\s+\(([^()]{2,40})\)$/u.exec(clean);
  if (remark?.[1] && remark[2]?.split(' ').some((word) => isPresent(word))) clean = remark[1];
  // "Leeds, IL - Baker": between the employer and the title stood where that was.
  const placed = /^\p{Lu}[\p{L}. ]{1,24}? ([A-Z]{2}) [–-] (?=\p{L})/u.exec(clean);
  if (placed?.[1] && isStateCode(placed[1])) clean = clean.slice(placed[0].length);
  // "Baker – Mill Heights, NJ": a town that nobody knows, with its state.
  const town = /^(.*\S)\s+[–—|•·-]\s+(\p{Lu}[\p{L}. ]{1,30}, [A-Z]{2})$/u.exec(clean);
  if (town?.[1] && town[2] && isPlace(town[2])) clean = town[1];
  // "Shift Baker Springfield, IL": nothing parts the title from where that is.
  const beside = /^(.*\p{L}) (\p{Lu}\p{L}+, ([A-Z]{2}))$/u.exec(clean);
  if (
    beside?.[1] &&
    isStateCode(beside[3] ?? '') &&
    isPlace(beside[2] ?? '') &&
    titleScore(beside[1].split(/[ /]/).at(-1) ?? '') >= WORDS_LEVEL.word
  )
    clean = beside[1];
  // "Research Baker under Dr. Muster in …": who led, and what it was about.
  clean = clean.replace(/ under (?:the supervision of )?(?:Dr|Prof)(?:\.|essor)? .*$/u, '');
  const tail = /^(.*?\S)(?:\s*,\s*|\s+(?:[–—|•·-]\s+|\(\s*))([^\s,()–—][^,()–—]{0,99}?)\)?$/u.exec(
    clean,
  );
  if (tail?.[1] && tail[2] && isPlace(tail[2])) clean = tail[1];
  return clean.replace(/(?<![\s,;:/–—-])[\s,;:/–—-]+$/, '').replace(/(?<=\p{L}{4})\.$/u, '');
}

/** Employers that are named after their town: municipality, university, hospital, bank. */
const OF_A_TOWN =
  /^(?:עיריית|מועצת|אוניברסיטת|בנק|בית חולים|המרכז הרפואי|بلدية|أمانة|جامعة|بنك|مستشفى|محافظة)$/u;

/** "大和病院 福岡市", "מערכות בע״מ، כפר סבא": a known city at the end, whatever parts it from the name. */
function withoutEastAsianPlace(text: string): string {
  // "福岡市 大和病院"
  const lead = /^([\u3400-\u9fff]{1,6}[市省縣县])[\s\u3000]+(?=[\u3040-\u9fff])/u.exec(text);
  if (lead?.[1] && isPlace(lead[1])) return text.slice(lead[0].length);
  for (const tail of [
    /^(.*[^,，،、])[,，،、]\s*([^,，،、]{1,60})$/u.exec(text),
    /^(.*\S)[\s\u3000]+(\S{1,60})$/u.exec(text),
  ]) {
    const caseless = tail?.[2] !== undefined && !/[\p{Lu}\p{Ll}]/u.test(tail[2]);
    // "עיריית חיפה": without its town, a city's office is nobody.
    if (caseless && isPlace(tail[2] ?? '') && !OF_A_TOWN.test(tail[1] ?? ''))
      return (tail[1] ?? '').replace(/(?<![\s,，،、])[\s,，،、]+$/, '');
  }
  return text;
}

/** "Crumb Bakery, 3 High Street, Leeds": a street or a postal code begins the employer's address. */
function withoutAddress(text: string): string {
  for (const { index } of text.matchAll(/[,;\t]\s*/g)) {
    const part =
      text
        .slice(index)
        .replace(/^[,;\s]+/, '')
        .split(/[,;\t]/)[0] ?? '';
    const located =
      streetScore(part) >= STREET_LEVEL.numbered || /^(?:[A-Z]{1,2}-)?\d{4,6}\s\p{Lu}/u.test(part);
    if (index > 2 && located && companyScore(part) < WORDS_LEVEL.word) return text.slice(0, index);
  }
  return text;
}

/** What follows the Hebrew legal form after a comma is where the company is. */
const HEBREW_LEGAL_TAIL = /(?<=בע["״]מ)\s*[,،].*$/u;

/** What follows a legal form and says where: "in Köln", "à Lyon". */
const IN_A_PLACE = /^\s(?:in|im|à|a|en|em|w|we|v|ve|i|di|la|în)\s\p{Lu}\p{L}/u;

const isStateCode = (text: string) => statesOfCode(text.replace('.', '').toUpperCase()).length > 0;
const isShortPlain = (text: string) =>
  companyScore(text) === 0 &&
  titleScore(text) === 0 &&
  text.split(' ').length <= PLACE.wordsUnknown;

/** "Bread Team, Crumb Mills (night shift)": the part of an employer that somebody works in, and its name behind it. */
const PART_OF_EMPLOYER =
  /^\p{Lu}[^,]{2,50}\s(?:team|unit|department|division|directorate|branch|abteilung)\s?,\s+(?=\p{Lu})/iu;

function withoutPart(text: string): string {
  const part = PART_OF_EMPLOYER.exec(text)?.[0].length ?? 0;
  const whole = text.slice(part);
  // Where a place follows, the part is all that is named.
  return part > 0 && !isPlace(whole.replace(/(?<!\s)\s+\([^()]*\)$/, '')) ? whole : text;
}

/** Without a place, a sentence or a remark that follows the company. */
export function cleanCompany(text: string): string {
  const bare = /^\(([^()]+)\)$/u.exec(text.trim())?.[1] ?? withoutPart(text.trim());
  let clean = withoutAddress(
    withoutEastAsianPlace(bare.replace(/（[^（）]{1,40}）$/u, '')),
  ).replace(HEBREW_LEGAL_TAIL, '');
  // "Crumb Mills: Leeds, IL"
  const colon = /^([^:]{4,60}):\s+(\p{Lu}[^:]{2,40})$/u.exec(clean);
  if (colon?.[1] && colon[2] && isPlace(colon[2])) clean = colon[1];
  const legal = legalFormEnd(clean);
  const after = clean.slice(legal);
  // "Krume GmbH in Köln"
  if (legal > LEGAL_FORM_LENGTH && IN_A_PLACE.test(after) && legalFormEnd(after) === 0)
    return clean.slice(0, legal);
  if (legal > LEGAL_FORM_LENGTH && /^\s*(?:[,;.(|–—-]|$)/.test(after)) {
    const more = legalFormEnd(after);
    if (more === 0 && !/^\s*&/.test(after))
      return clean.slice(0, legal).replace(/(?<![\s,;])[\s,;]+$/, '');
  }
  const placed = companyBeforePlace(clean);
  if (placed !== null && companyScore(clean) < WORDS_LEVEL.sure)
    return placed.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '');
  const sentence = /^(.{6,70}?\p{L}{3})\.\s+\p{Lu}\p{Ll}+\s+\p{L}/u.exec(clean);
  if (sentence?.[1]) clean = sentence[1];
  // "Crumb Mills / LEEDS": a slash parts a place, never two words of a name.
  const slash = clean.lastIndexOf(' / ');
  if (slash > 2 && isPlace(clean.slice(slash + 3))) clean = clean.slice(0, slash);
  const inner = /^(.*\S)\s+\(([^()]+)\)?\.?$/u.exec(clean);
  if (inner?.[1] && inner[2] && !/haftungsbeschränkt/i.test(inner[2])) clean = inner[1];
  const tail = /^(.*\S)(?:,\s+|\s?;\s+|\s[–—|•·_-]\s+)([^\s,–—][^,–—]{0,99})$/u.exec(clean);
  if (tail?.[1] && tail[2]) {
    const words = tail[2].replace(/\.$/, '').split(/\s+/);
    const plain =
      companyScore(tail[2]) === 0 &&
      titleScore(tail[2]) === 0 &&
      words.length <= PLACE.wordsUnknown;
    if (
      isPlace(tail[2]) ||
      (plain && words.every((word) => /^\p{Lu}|^(?:am|an|der|de|la|im|upon|bei|sur)$/u.test(word)))
    ) {
      clean = tail[1];
      const again = /^(.*\S),\s+([^\s,][^,]{0,99})$/u.exec(clean);
      // "Crumb Mills, St. Peters, Mo."
      const beforeState = /^\p{Lu}\p{L}{1,3}\.?$/u.test(tail[2]) && isStateCode(tail[2]);
      const located =
        again?.[2] !== undefined && (isPlace(again[2]) || (beforeState && isShortPlain(again[2])));
      if (again?.[1] && located) clean = again[1];
    }
  }
  return clean.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '').replace(/(?<=\p{Ll}{4})\.$/u, '');
}
