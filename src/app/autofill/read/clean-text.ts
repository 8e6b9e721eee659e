/** Bullets of symbol fonts. */
const SYMBOL_BULLETS = /[\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d\uf0a8\uf06e]/g;
/** Soft hyphens, marks without width, and direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0f/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: icons without a code arrive as control characters
const ICONS = /[\ue000-\uf8ff\u0000-\u0008\u000b\u000e-\u001f\ufffd]|[\u{f0000}-\u{10fffd}]/gu;
/** Icon fonts whose glyphs carry their names as text. */
const ICON_NAMES =
  /(?<![\p{L}-])(?:MOBILE-ALT|Mobile-Alt|Phone-Alt|PHONE-ALT|Envelope|ENVELOPE|LINKEDIN-IN|Linkedin-In|GITHUB-ALT|MAP-MARKER-ALT|Map-Marker-Alt|MAP-MARKER|GLOBE-AMERICAS|HOME-ALT)(?=\s)/gu;

/** Text as a person would read it off the page: icons become spaces, invisible characters go. */
export function cleanText(text: string): string {
  return text
    .replace(SYMBOL_BULLETS, '•')
    .replace(ICONS, ' ')
    .replace(INVISIBLE, '')
    .replace(ICON_NAMES, ' ');
}
