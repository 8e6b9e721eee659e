import { wideEncodingOf } from '../../../files/sniff/sniff-text.ts';

/** Single-byte and East Asian encodings that texts without a mark are tried in, the likeliest first. */
const CANDIDATES = [
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1251',
  'windows-1253',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'euc-kr',
  'big5',
] as const;

/** Frequent words that hold a letter which differs between the encodings. */
const KNOWN =
  /(?<!\p{L})(?:für|über|straße|universität|ausbildung|fähigkeiten|persönliche|expérience|compétences|formation|téléphone|número|teléfono|formación|educación|experiência|formação|città|perché|università|świadczenie|doświadczenie|wykształcenie|umiejętności|języki|obecnie|vzdělání|zkušenosti|dovednosti|současnost|škola|telefón|střední|közép|képzettség|tapasztalat|eğitim|deneyim|iş|çalışma|dil|yabancı|halen|günümüz|опыт|работы|образование|навыки|досвід|освіта|εμπειρία|εκπαίδευση|γλώσσες|職歴|学歴|現在|電話|氏名|经历|教育|电话|姓名|경력|학력|전화|이름|utbildning|erfarenhet|språk|färdigheter|erfaring|uddannelse)(?!\p{L})/giu;

/** One letter for each byte, U+0000 to U+00FF; a TextDecoder's `latin1` is Windows-1252 and is not that. */
export function lettersOf(bytes: Uint8Array): string {
  const CHUNK = 8192;
  let letters = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return letters;
}

/** Turns the bytes of a text into a string: byte order mark, UTF-8, UTF-16, else the likeliest code page. */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const wide = wideEncodingOf(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeOld(bytes, charset);
  }
}

function decodeOld(bytes: Uint8Array, charset?: string): string {
  if (charset && !/^utf-?8$/i.test(charset)) {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // an unknown name: guess
    }
  }
  const sample = bytes.subarray(0, 20_000);
  let best: { encoding: string; score: number } = { encoding: 'windows-1252', score: -Infinity };
  for (const encoding of CANDIDATES) {
    const score = plausibility(new TextDecoder(encoding).decode(sample));
    if (score > best.score) best = { encoding, score };
  }
  return new TextDecoder(best.encoding).decode(bytes);
}

/** Counts what a person would see as wrong: signs within words, capitals after small letters, lost bytes. */
export function plausibility(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    3 * count(KNOWN) -
    count(/\p{L}[¡-©«-´¶-¹»-¿×÷]|[¡-©«-´¶-¹»-¿×÷]\p{L}/gu) -
    2 * count(/\p{Ll}\p{Lu}/gu) -
    count(/[ðþÐÞ]|\p{L}[ýÝ]\p{L}/gu) * 0.7 -
    5 * count(/[\ufffd\u0080-\u009f]/g) -
    2 * count(/[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]/gi) -
    2 * count(/[a-z][\u3040-\u9fff\uac00-\ud7af\uff61-\uff9f]|[\uff61-\uff9f]/gi)
  );
}
