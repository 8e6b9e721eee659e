import { describe, expect, it } from 'vitest';
import type { CvLine } from '../cv-line.ts';
import { wrappedName } from './wrapped-name.ts';

const lines = (...rows: [string, number][]): CvLine[] =>
  rows.map(([text, size], index) => ({
    line: {
      text,
      page: 1,
      box: null,
      spans: [],
      size,
      bold: false,
      font: '',
      level: 0,
      column: 0,
      block: 0,
      offset: 0,
      links: [],
      margin: false,
    },
    index,
    section: 'head',
    group: 0,
    heading: false,
  }));
const context = { accounts: [], language: 'pt', country: null };
const nameOf = (...rows: [string, number][]) => wrappedName(lines(...rows), 0, 10, context)?.text;

describe('a big name over two lines', () => {
  it('goes on below contact data that stand beside it', () => {
    expect(
      nameOf(
        ['Matheus de Prova\tm@muster.example', 34],
        ['www.muster.example', 14],
        ['Mustering\t21 anos', 34],
      ),
    ).toBe('Matheus de Prova Mustering');
  });

  it('goes on with a particle and ends with a rank', () => {
    expect(nameOf(['Raimundo Prova', 18], ['de Muster Jr.', 18])).toBe(
      'Raimundo Prova de Muster Jr.',
    );
  });

  it('does not go on with small letters further down', () => {
    expect(nameOf(['Ada', 34], ['Baker', 14], ['mmmm', 34])).toBeUndefined();
  });

  it('has its second word bigger than the first', () => {
    expect(nameOf(['S E R G I O', 31], ['M U S T E R', 47])).toBe('SERGIO MUSTER');
    expect(nameOf(['Sergio', 31], ['Panadero', 22])).toBeUndefined();
  });

  it('has its second word bigger where an address spells both', () => {
    const spelled = { ...context, accounts: ['oakbertmuster2@post.example'] };
    const name = wrappedName(lines(['OAKBERT', 12], ['Muster', 24]), 0, 12, spelled);
    expect(name?.text).toBe('Oakbert Muster');
    expect(nameOf(['OAKBERT', 12], ['Muster', 24])).toBeUndefined();
  });
});
