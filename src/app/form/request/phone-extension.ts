/** Extensions as people write them behind a number, in the languages that people mix. */

const WORDS =
  'durchwahl|durchw|dw|app(?:arat)?|nebenstelle|nst|poste|p\\.|anexo|extensi[oó]n|ext|extn|ex|x|int|interno|' +
  'ramal|toestel|tst|wewn?|доб(?:авочный)?|вн(?:утр)?|dahili|linka|klapka|mell|ankn(?:ytning)?|alanumero|' +
  '内線|內線|내선|分机|分機|转|轉';

/** After a digit, so that a word before a number is no extension of nothing. */
const EXTENSION = new RegExp(
  `(?<=\\d\\)?)[\\s,;(]*(?:(?<![\\p{L}])(?:${WORDS}))[.:=\\s]*(\\d{1,7})\\)?$`,
  'iu',
);

/** The number with its extension written as the numbering plans read it: "030 12345 Durchwahl 22". */
export function withExtension(number: string): string {
  return number.replace(EXTENSION, ' ext. $1');
}
