/** The two cells of a copied row that hold the parts of a name, and which of them is the given one. */
import { fold } from '../vocabulary/fold.ts';
import { isOnlyGivenName } from '../vocabulary/given-names.ts';
import { isName } from './is-name.ts';

/** Where they stand; `order` is what is known of them. */
export interface NameCells {
  /** The index of the first of the two. */
  at: number;
  order: 'given first' | 'family first' | 'unknown';
}

/** The first two cells side by side that could be the parts of a name; null without such. */
export function nameCellsIn(row: readonly string[]): NameCells | null {
  const at = row.findIndex((cell, index) => isName(cell) && isName(row[index + 1] ?? ''));
  if (at < 0) return null;
  const [first = '', second = ''] = row.slice(at);
  const email = row.find((cell) => cell.includes('@')) ?? '';
  return { at, order: orderByNames(first, second) ?? orderByEmail(first, second, email) };
}

/** A name that is only ever a given one, beside one that is not. */
function orderByNames(first: string, second: string): NameCells['order'] | null {
  const [firstIsGiven, secondIsGiven] = [first, second].map(isGiven);
  if (firstIsGiven === secondIsGiven) return null;
  return firstIsGiven ? 'given first' : 'family first';
}

const isGiven = (cell: string) => cell.split(/[\s-]+/).every((word) => isOnlyGivenName(word));

/** "ivo@", "ivo.testmann@", "itestmann@": addresses begin with the given name, whole or by its letter. */
function orderByEmail(first: string, second: string, email: string): NameCells['order'] {
  const local = (/(?<![^\s<:@])([^\s<:@]+)@/.exec(fold(email))?.[1] ?? '').replace(
    /(?<!\d)\d+$/,
    '',
  );
  const [a, b] = [first, second].map((cell) => fold(cell).replace(/[^\p{L}]/gu, ''));
  if (local === '' || a === undefined || b === undefined) return 'unknown';
  if (isAddressOf(local, a, b) && !isAddressOf(local, b, a)) return 'given first';
  if (isAddressOf(local, b, a) && !isAddressOf(local, a, b)) return 'family first';
  return 'unknown';
}

function isAddressOf(local: string, given: string, family: string): boolean {
  const parts = local.split(/[._-]+/);
  if (parts.length > 1) return parts[0] === given || parts[0] === given.charAt(0);
  return local === given || local === given + family || local === given.charAt(0) + family;
}
