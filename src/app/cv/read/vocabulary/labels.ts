import { remember } from '../remember.ts';
import { beginningsOf, list, squash } from './fold.ts';
import type { Label } from './languages/language-words.ts';
import { LANGUAGE_WORDS } from './languages.ts';

/** Kinds of labels in all languages; see `languages`. */
export type { Label };

const KEYS = new Map<string, Label>();
const ORDER: readonly Label[] = [
  'birth',
  'fax',
  'email',
  'mobile',
  'phone',
  'link',
  'first',
  'last',
  'zip',
  'street',
  'address',
  'city',
  'state',
  'country',
  'name',
  'ignored',
];
for (const label of ORDER) {
  for (const { labels, homes } of LANGUAGE_WORDS) {
    const more = label === 'address' && homes ? [homes.current, homes.other] : [];
    for (const word of [labels[label] ?? '', ...more].flatMap(list)) {
      const key = squash(word);
      if (key !== '' && !KEYS.has(key)) KEYS.set(key, label);
    }
  }
}
// These words label a whole name more often than a part of it.
KEYS.set(squash('nom'), 'name');
KEYS.set(squash('nume'), 'name');
KEYS.set(squash('имя'), 'name');

const beginsLabel = beginningsOf(KEYS.keys());

/** A label by its words; "Surname(s) / First name(s)" names both parts of a name. */
function keyOf(text: string): Label | undefined {
  if (!/[/(]/.test(text)) return KEYS.get(squash(text));
  // "Born (m/f)" in one word: "Urodzony/a", "Nome/i".
  const whole =
    KEYS.get(squash(text)) ?? KEYS.get(squash(text.replace(/(?<=\p{L})[/(]\p{Ll}{1,3}\)?$/u, '')));
  if (whole) return whole;
  const parts = text
    .replace(/\([^()]*\)/g, '')
    .split('/')
    .map((part) => squash(part))
    .filter((part) => part !== '');
  const kinds = parts.map((part) => KEYS.get(part));
  const [first] = kinds;
  if (!first || kinds.some((kind) => kind === undefined)) return undefined;
  if (kinds.includes('last') || kinds.includes('first')) return /[/]/.test(text) ? 'name' : first;
  return first;
}

/** Whether a label for the whole name says that the family name stands first: "Surname / First name". */
export function namesFamilyFirst(text: string): boolean {
  const kinds = text
    .replace(/\([^()]*\)/g, '')
    .split(/[\s/,:：&]+/)
    .flatMap((word) => KEYS.get(squash(word)) ?? []);
  // "Nom" and "Name" before a given name are the family's.
  const family = kinds.findIndex((kind) => kind === 'last' || kind === 'name');
  const given = kinds.findIndex((kind, at) => kind === 'first' || (kind === 'name' && at > family));
  return family >= 0 && given > family;
}

/** Whether a label with a comma says that the given name stands first: "First name, surname". */
export function namesGivenFirst(text: string): boolean {
  if (!text.includes(',')) return false;
  const kinds = text.split(/[\s/,:：&]+/).flatMap((word) => KEYS.get(squash(word)) ?? []);
  return kinds.includes('first') && kinds.lastIndexOf('last') > kinds.indexOf('first');
}

/** "CEP" is a postal code in Brazil and a mobile phone in Turkey. */
const isBrazilianCode = (text: string) => /^\d{5}-\d{3}\b/.test(text);

/** A label at the beginning of a text. */
export interface Labelled {
  label: Label;
  /** Where the value begins in the text; its length when the label stands alone. */
  start: number;
}

/** Bullets and numbers before a label: "• Name:", "3. Father’s name:". */
const LEAD = /^[\s•·▪■◦○*➢►▸\-–|:]*(?:\d{1,2}[.)]\s?(?=\p{L}))?/u;

/** 氏 名 山田 花子: the letters of a label set apart. */
const APART =
  /^((?:[\u3040-\u9fff\uac00-\ud7af][\s\u3000]{1,8}){1,3}[\u3040-\u9fff\uac00-\ud7af])[\s\u3000]+(?=\S)/;

function findLabel(text: string): Labelled | null {
  // What stands in brackets is no part of a label: it may stand before one.
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  if (!text.includes('(') && !beginsLabel(text.slice(lead))) return null;
  // 성 명, 주 소: the letters of a label set apart by a tab.
  const rest = text
    .slice(lead)
    .replace(
      /^[\u3040-\u9fff\uac00-\ud7af](?:\t[\u3040-\u9fff\uac00-\ud7af]){1,3}(?=\s*[:：])/u,
      (label) => label.replaceAll('\t', ' '),
    );
  const mark =
    /^([^:：\t]{1,44}?)(?:\s*[:：]|[^\S\t]*\t)\s*/.exec(rest) ??
    // "City - Leeds"
    /^(\p{L}[\p{L} .]{1,24}?)\s[-–]\s+(?=[\p{Lu}\p{Lo}\d+])/u.exec(rest);
  if (mark) {
    const label = keyOf(mark[1] ?? '');
    const start = lead + mark[0].length;
    if (label) return { label: isBrazilianCode(text.slice(start)) ? 'zip' : label, start };
  }
  const whole = keyOf(rest);
  if (whole && squash(rest).length > 1) return { label: whole, start: text.length };
  // 氏名 山田 花子
  const spaced =
    /^([\u3040-\u9fff\uac00-\ud7af]{2,6})[\s\u3000]+(?=\S)/.exec(rest) ?? APART.exec(rest);
  const unspaced = spaced ? KEYS.get(squash(spaced[1] ?? '')) : undefined;
  if (spaced && unspaced) return { label: unspaced, start: lead + spaced[0].length };
  const dotted = /^([\p{L}-]{1,12}(?:\. ?[\p{L}]{2,4})?)\.?\s+(?=[+(\d])/u.exec(rest);
  const short = dotted ? KEYS.get(squash(dotted[1] ?? '')) : undefined;
  // "C. 5 de Mayo 101" is a street, "C. 0171 …" a mobile.
  const isNumber =
    short === 'birth' || /^[+(\d][\d\s().+/-]{4}/.test(rest.slice(dotted?.[0].length));
  if (dotted && short && isNumber && /^(?:phone|mobile|fax|birth)$/.test(short)) {
    const start = lead + dotted[0].length;
    return { label: isBrazilianCode(text.slice(start)) ? 'zip' : short, start };
  }
  return null;
}

/** "Phone: 0171…", "Telefon ⇥ 0171…", "Tel. 0171…" or a label alone on its line. */
export const labelOf = remember(findLabel);

/** Which of two addresses a label names: where somebody lives, or another one. */
export type Home = 'current' | 'other';

const HOMES = new Map<string, Home>();
for (const kind of ['current', 'other'] as const)
  for (const { homes } of LANGUAGE_WORDS)
    for (const word of list(homes?.[kind] ?? ''))
      if (!HOMES.has(squash(word))) HOMES.set(squash(word), kind);

/** "Present address:", "Meldeadresse:": which address a label names; null where it does not say. */
export const homeOf = (label: string): Home | null => HOMES.get(squash(label)) ?? null;
