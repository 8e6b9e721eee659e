import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../document/document.ts';
import { readPlainText } from '../document/text.ts';
import { readFields } from '../read-fields.ts';

const HISTORY =
  'contacto@mail.example\nExperiencia laboral\nPanadera, Miga S.A.\n2019 – 2021\nFormación\nEscuela';

/** "given | family" of a CV whose first lines are set bigger than the rest. */
function nameIn(head: string): string {
  const document = readPlainText(`${head}\n+52 55 1234 5678\n${HISTORY}`);
  const big = head.split('\n').length;
  const lines = document.lines.map((line, at) => ({ ...line, size: at < big ? 24 : 11 }));
  const { fields } = readFields({ ...document, lines } satisfies ReadDocument);
  return ['first_name', 'last_name']
    .map((key) => fields.find(({ path }) => path === `candidate.${key}`))
    .map((field) => (field?.confidence === 'fill' ? field.value : '–'))
    .join(' | ');
}

describe('a name in letters set apart', () => {
  it.each([
    ['K a r l a P a o l a C a s t r o P r u e b a', 'Karla Paola | Castro Prueba'],
    ['A d a M c T e s t', 'Ada | McTest'],
    ['G u a d a l u p e d e l a P r u e b a M o r a', 'Guadalupe | de la Prueba Mora'],
  ])('is parted by its capitals: %s', (text, wanted) => {
    expect(nameIn(text)).toBe(wanted);
  });

  it('is left where it is all capitals and long enough for several names', () => {
    expect(nameIn('K A R L A P R U E B A C A S T R O M O R A L')).toBe('– | –');
  });
});

describe('a name over several lines', () => {
  it.each([
    ['Karla Paola\nCastro\nPrueba', 'Karla Paola | Castro Prueba'],
    ['Quilla\nGuadalupe de\nla Cruz\nPrueba', 'Quilla Guadalupe | de la Cruz Prueba'],
  ])('has all of them: %j', (text, wanted) => {
    expect(nameIn(text)).toBe(wanted);
  });

  it('ends at a title in the same type', () => {
    expect(nameIn('Karla Paola\nCastro\nIngeniera')).toBe('Karla Paola | Castro');
  });
});

it('ends before the heading of a side bar at its height', () => {
  expect(nameIn('Karla Paola Castro Prueba Contacto')).toBe('Karla Paola | Castro Prueba');
});
