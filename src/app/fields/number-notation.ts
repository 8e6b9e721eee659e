/** Numbers as people of a locale type them: "1.234,5" and "1,234.5" are the same number. */
import type { Notation } from './use-typed-value.ts';

function separators(locale: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: of('decimal') || '.', group: of('group') };
}

/**
 * The number in a text, or null. Groups are ignored where they are groups; where the text has
 * the other notation's decimal sign in a place that can be no group, that is understood too.
 */
export function parseNumber(text: string, locale: string): number | null {
  const { decimal, group } = separators(locale);
  const bare = text
    .trim()
    .replace(/[\s'’\u00a0\u202f]/g, '')
    .replace(/^\+/, '')
    .replace('−', '-');
  if (bare === '') return null;
  const grouped = group.trim() !== '' && isGrouped(bare, group, decimal);
  const plain = grouped ? bare.replaceAll(group, '') : bare;
  const normal = plain.includes(decimal) ? plain.replace(decimal, '.') : plain.replace(',', '.');
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(normal) ? Number(normal) : null;
}

/** Do all group signs stand before three digits, left of the decimal sign? */
function isGrouped(text: string, group: string, decimal: string): boolean {
  const [whole = '', ...rest] = text.split(decimal);
  if (rest.length > 1 || rest[0]?.includes(group)) return false;
  const [first = '', ...groups] = whole.split(group);
  return (
    groups.length > 0 &&
    /^-?\d{1,3}$/.test(first) &&
    groups.every((digits) => /^\d{3}$/.test(digits))
  );
}

export function numberNotation(locale: string, format: (value: number) => string): Notation {
  return {
    parse: (text) => parseNumber(text, locale) ?? text.trim(),
    format: (held) => (typeof held === 'number' ? format(held) : held),
  };
}
