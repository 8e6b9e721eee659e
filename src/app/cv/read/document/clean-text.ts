import { withoutRadicals } from './radicals.ts';

/** Bullets of symbol fonts. */
const SYMBOL_BULLETS = /[\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d\uf0a8\uf06e]/g;
/** Soft hyphens, marks without width, and direction marks; Persian words are written with the non-joiner. */
const INVISIBLE =
  /\u200d|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0f|(?<![\u0600-\u06ff])\u200c|\u200c(?![\u0600-\u06ff])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: icons without a code arrive as control characters
const ICONS = /[\ue000-\uf8ff\u0000-\u0008\u000b\u000e-\u001f\ufffd]|[\u{f0000}-\u{10fffd}]/gu;
/** A sign that its font does not have, before a text of several words: the point of a list. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: such a sign arrives as a control character
const LOST_BULLET = /^[\u0000\ufffd]\s(?=\p{Lu}\p{Ll}+\s\p{L})/u;
/** Signs for a phone, a letter, a place and the like part what stands beside them. */
const SIGNS =
  /[\u260e\u260f\u2706\u2709\u2302\u{1f4cd}\u{1f4cc}\u{1f4de}\u{1f4f1}\u{1f4e7}\u{1f4e8}\u{1f4e9}\u{1f4ec}\u{1f4eb}\u{1f4ee}\u{1f582}\u{1f583}\u{1f3e0}\u{1f3e1}\u{1f310}\u{1f517}\u{1f30d}\u{1f30e}\u{1f30f}\u{1f4bb}\u{1f5fa}\u{1f464}\u{1f382}\u{1f4c5}\u{1f4bc}]/gu;
/** Icon fonts whose glyphs carry their names as text. */
const ICON_NAMES =
  /(?<![\p{L}-])(?:MOBILE-ALT|Mobile-Alt|Phone-Alt|PHONE-ALT|Envelope|ENVELOPE|LINKEDIN-IN|Linkedin-In|GITHUB-ALT|MAP-MARKER-ALT|Map-Marker-Alt|MAP-MARKER|GLOBE-AMERICAS|HOME-ALT)(?=\s)/gu;

/** Ligatures of TeX's own encoding (T1) in a file that does not say what its letters are: ff, fi, fl, ffi, ffl. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they arrive as control characters
const TEX_LIGATURES = /(?<=\p{L})[\u001b-\u001f]|[\u001b-\u001f](?=\p{L})/gu;
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

/** The same two where Arial, Times New Roman and their kin keep them; between letters, since icon fonts use the places too. */
const PRIVATE_LIGATURES = /(?<=\p{L})[\uf001\uf002](?=\p{L})/gu;

/** Letters in the shape that they have at their place in a word, as fonts for printing hold them. */
const PRESENTATION_FORMS = /[\ufb1d-\ufdfb\ufe70-\ufefc]+/g;
/** Alef maksura ends words: before a final lam it is a ligature whose letters pdf.js has turned round. */
const TURNED_LIGATURE = /\u0649\u0644(?!\p{L})/gu;
/** A character of its own (U+4E28) that East Asian CVs use as the line between two entries, and lines of frames. */
const BAR = /(?:(?<!\s)\s+)?[丨｜│┃❘￨∣]\s*/g;

/** Text as a person would read it off the page: icons become spaces, invisible characters go, dashes are two. */
export function cleanText(text: string): string {
  return withoutRadicals(text)
    .replace(PRESENTATION_FORMS, (letters) => letters.normalize('NFKC'))
    .replace(TURNED_LIGATURE, '\u0644\u0649')
    .replace(TEX_LIGATURES, (sign) => LIGATURES[sign.charCodeAt(0) - 0x1b] ?? '')
    .replace(PRIVATE_LIGATURES, (sign) => (sign === '\uf001' ? 'fi' : 'fl'))
    .replace(BAR, ' | ')
    .replace(SYMBOL_BULLETS, '•')
    .replace(LOST_BULLET, '• ')
    .replace(SIGNS, ' | ')
    .replace(ICONS, ' ')
    .replace(INVISIBLE, '')
    .replace(ICON_NAMES, ' ')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[\u2012\u2015]/g, '–');
}
