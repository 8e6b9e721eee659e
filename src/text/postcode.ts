/**
 * A postal code out of what people copy with it: a label, a country before its digits, what a
 * spreadsheet writes around a number. Which code a country has is nobody's to decide here.
 */
import { cleanLine } from './clean.ts';
import { asciiDigits } from './digits.ts';

const LABEL =
  /^(?:〒|(?:plz|postleitzahl|zip(?: ?code)?|post(?:al)? ?code|eircode|code postal|c\.?p\.?|código postal|codice postale|c\.?a\.?p\.?|postcode|kod(?: pocztowy)?|postnr|post(?:nummer|inumero|kod)|индекс|cep|pin(?: ?code)?|psč|ir[aá]ny[ií]t[oó]sz[aá]m|郵便番号|邮编|우편번호|الرمز البريدي)(?!\p{L})) ?[.:：-]? ?(?=.*\d)/iu;

/** The country's letters before its digits. In the Baltic they belong to the code: LV-1010. */
const COUNTRY =
  /^(?:D|DE|A|AT|CH|FL|F|FR|I|IT|E|ES|B|BE|NL|L|LU|P|PT|PL|CZ|SK|H|HU|SI|HR|DK|N|NO|S|SE|FI|FIN|GR|TR|RO|BG|BR|USA?|UA|RU|RS|MK|MX)[- ](?=\d)/;

/** `="01067"` and `'01067` keep a zero in a spreadsheet. */
const BEFORE = /^[='"([]+ ?(?=.)/;
const BEHIND = /(?<=.)(?<!["'\]),;. ])["'\]),;. ]+$/;
/** The place may follow in brackets. */
const PLACE = / ?\([^()\d]{0,60}\)$/;
/** What is left where it did not. */
const FRACTION = /^(\d{3,7})[.,]0{1,2}$/;
const DASH = /(?<=\d)[\p{Pd}−ー](?=\d)/gu;

/** Nobody copies more around a code. */
const MAX_LAYERS = 4;

/** The code alone, its digits as ASCII; any other text is only cleaned. Never longer; twice is once. */
export function barePostcode(text: string): string {
  const line = cleanLine(text);
  const plain = cleanLine(asciiDigits(line.normalize('NFKC'))).replace(DASH, '-');
  if (plain.length > line.length || !/\d/.test(plain)) return line;
  let bare = plain;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const next = bare
      .replace(FRACTION, '$1')
      .replace(BEFORE, '')
      .replace(PLACE, '')
      .replace(BEHIND, '')
      .replace(LABEL, '')
      .replace(COUNTRY, '');
    if (next === bare) break;
    bare = next;
  }
  return bare;
}
