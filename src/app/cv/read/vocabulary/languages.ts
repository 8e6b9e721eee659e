import { ar } from './languages/ar.ts';
import { be } from './languages/be.ts';
import { bg } from './languages/bg.ts';
import { bn } from './languages/bn.ts';
import { ca } from './languages/ca.ts';
import { cs } from './languages/cs.ts';
import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { el } from './languages/el.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { et } from './languages/et.ts';
import { eu } from './languages/eu.ts';
import { fa } from './languages/fa.ts';
import { fi } from './languages/fi.ts';
import { fr } from './languages/fr.ts';
import { he } from './languages/he.ts';
import { hi } from './languages/hi.ts';
import { hr } from './languages/hr.ts';
import { hu } from './languages/hu.ts';
import { id } from './languages/id.ts';
import { is } from './languages/is.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ka } from './languages/ka.ts';
import { ko } from './languages/ko.ts';
import type { LanguageWords } from './languages/language-words.ts';
import { lt } from './languages/lt.ts';
import { lv } from './languages/lv.ts';
import { mk } from './languages/mk.ts';
import { ms } from './languages/ms.ts';
import { nb } from './languages/nb.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import { sk } from './languages/sk.ts';
import { sl } from './languages/sl.ts';
import { sr } from './languages/sr.ts';
import { sv } from './languages/sv.ts';
import { sw } from './languages/sw.ts';
import { th } from './languages/th.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { vi } from './languages/vi.ts';
import { zh } from './languages/zh.ts';

/** Languages that the reader knows, the more frequent on CVs first: the first that claims a word has it. */
export const LANGUAGE_WORDS: readonly LanguageWords[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  pl,
  nl,
  cs,
  sk,
  tr,
  sv,
  da,
  nb,
  fi,
  uk,
  ru,
  be,
  el,
  ro,
  hu,
  ja,
  zh,
  ko,
  hr,
  sr,
  sl,
  bg,
  mk,
  et,
  lv,
  lt,
  ca,
  eu,
  ar,
  fa,
  he,
  hi,
  bn,
  vi,
  th,
  id,
  ms,
  sw,
  ka,
  is,
];
