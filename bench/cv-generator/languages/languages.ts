import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hiLatn } from './hi-latn.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

// biome-ignore format: one list
export const LANGUAGES: readonly Words[] = [
  ar, de, en, es, fr, he, hi, hiLatn, it, ja, ko, nl, pl, pt, tr, uk, vi, zh,
];

/** @throws when the generator has no words of the language. */
export function wordsOf(lang: string): Words {
  const found = LANGUAGES.find((language) => language.lang === lang);
  if (!found) throw new Error(`There are no words of the language ${lang}.`);
  return found;
}
