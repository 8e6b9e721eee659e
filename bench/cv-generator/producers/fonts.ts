import { existsSync } from 'node:fs';
import type { Doc, Script } from '../document.ts';

/** Families that an operating system or an office brings, and what stands in for them here. */
export const LATIN_SANS = [
  'Noto Sans',
  'Carlito',
  'Liberation Sans',
  'Lato',
  'Roboto',
  'Open Sans',
  'DejaVu Sans',
] as const;
export const LATIN_SERIF = [
  'Noto Serif',
  'Liberation Serif',
  'DejaVu Serif',
  'EB Garamond',
] as const;

const SCRIPT_FAMILIES: Readonly<Record<Script, readonly [string, string]>> = {
  latin: ['Noto Sans', 'Noto Serif'],
  arabic: ['Noto Sans Arabic', 'Noto Naskh Arabic'],
  hebrew: ['Noto Sans Hebrew', 'Noto Serif Hebrew'],
  devanagari: ['Noto Sans Devanagari', 'Noto Serif Devanagari'],
  thai: ['Noto Sans Thai', 'Noto Serif Thai'],
  sc: ['Noto Sans CJK SC', 'Noto Serif CJK SC'],
  tc: ['Noto Sans CJK TC', 'Noto Serif CJK TC'],
  jp: ['Noto Sans CJK JP', 'Noto Serif CJK JP'],
  kr: ['Noto Sans CJK KR', 'Noto Serif CJK KR'],
};

/** The families to try in turn, for CSS and for offices. */
export function familiesOf(doc: Doc): string[] {
  const own = SCRIPT_FAMILIES[doc.script][doc.theme.serif ? 1 : 0];
  return doc.script === 'latin' ? [doc.theme.family, own] : [own, doc.theme.family];
}

const FOLDER = '/usr/share/fonts/truetype/noto';
const CJK = '/usr/share/fonts/opentype/noto';

export interface FontFile {
  path: string;
  /** The face's PostScript name inside a collection. */
  face?: string;
}

/** The file of a script's font for libraries that embed fonts themselves; null when it is not installed. */
export function fontFile(script: Script, serif: boolean, bold: boolean): FontFile | null {
  const weight = bold ? 'Bold' : 'Regular';
  const kind = serif ? 'Serif' : 'Sans';
  if (/^(sc|tc|jp|kr)$/.test(script)) {
    const path = `${CJK}/Noto${kind}CJK-${weight}.ttc`;
    return existsSync(path) ? { path, face: `Noto${kind}CJK${script}-${weight}` } : null;
  }
  const name = {
    latin: kind,
    arabic: serif ? 'NaskhArabic' : 'SansArabic',
    hebrew: `${kind}Hebrew`,
    devanagari: `${kind}Devanagari`,
    thai: `${kind}Thai`,
  }[script as 'latin'];
  const path = `${FOLDER}/Noto${name}-${weight}.ttf`;
  return existsSync(path) ? { path } : null;
}

const BLOCKS: readonly [RegExp, Script][] = [
  [/\p{Script=Arabic}/u, 'arabic'],
  [/\p{Script=Hebrew}/u, 'hebrew'],
  [/\p{Script=Devanagari}/u, 'devanagari'],
  [/\p{Script=Thai}/u, 'thai'],
];

/** Parts of a text by the font that has their letters. CJK fonts have Latin letters of their own. */
export function partsByScript(text: string, script: Script): { text: string; script: Script }[] {
  if (/^(sc|tc|jp|kr)$/.test(script)) return [{ text, script }];
  const parts: { text: string; script: Script }[] = [];
  for (const letter of text) {
    const own = BLOCKS.find(([block]) => block.test(letter))?.[1] ?? 'latin';
    const last = parts.at(-1);
    if (last && (last.script === own || (letter === ' ' && last.script !== 'latin')))
      last.text += letter;
    else parts.push({ text: letter, script: own });
  }
  return parts;
}
