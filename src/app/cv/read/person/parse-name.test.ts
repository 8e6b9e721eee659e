import { describe, expect, it } from 'vitest';
import type { NameContext } from './name-context.ts';
import { parseName } from './parse-name.ts';

const nowhere: NameContext = { accounts: [], language: 'en', country: null };

function named(text: string, context: Partial<NameContext> = {}): string | null {
  const name = parseName(text, { ...nowhere, ...context });
  return name && `${name.first} | ${name.last}`;
}

describe('parseName', () => {
  it('knows the letters of Vietnamese for Latin ones', () => {
    const context = { accounts: [], language: 'vi', country: 'VN' };
    expect(parseName('Trần Thị Thử', context)).toMatchObject({ first: 'Thị Thử', last: 'Trần' });
  });

  it('passes over what any language calls the document', () => {
    expect(named('Öz Geçmiş Ada Kayın')).toBe('Ada | Kayın');
    expect(named('Öz Geçmiş')).toBeNull();
  });

  it('knows what the capitals of Turkish are', () => {
    expect(named('OĞUZHAN KILIÇ')).toBe('Oğuzhan | Kılıç');
    expect(named('İPEK ÇELİK')).toBe('İpek | Çelik');
    expect(named('INES MILIĆ')).toBe('Ines | Milić');
  });

  it('leaves out titles and degrees', () => {
    expect(named('Prof. Dr. Lena Rabe')).toBe('Lena | Rabe');
    expect(named('Tilda Amsel (M.A.)')).toBe('Tilda | Amsel');
    expect(named('Dora Finch, MBA, PhD')).toBe('Dora | Finch');
  });

  it('turns "family, given" around and drops a job after a comma', () => {
    expect(named('de Haan, Ruben', { accounts: ['ruben_haan@x.example'] })).toBe('Ruben | de Haan');
    expect(named('Sally Perch, Paralegal')).toBe('Sally | Perch');
    expect(named('Baker, Crumb Bakery Ltd')).toBeNull();
  });

  it('keeps particles with the family name', () => {
    expect(named('Max von der Heide')).toBe('Max | von der Heide');
    expect(named('Paulo da Costa Lima', { language: 'pt' })).toBe('Paulo | da Costa Lima');
  });

  it('gives Spain and Portugal two family names, and two given names where they are usual', () => {
    expect(named('Pablo Ferrer Molina', { language: 'es' })).toBe('Pablo | Ferrer Molina');
    expect(named('Ana María Ferrer Molina', { language: 'es' })).toBe('Ana María | Ferrer Molina');
  });

  it('lets an address say where the family name begins', () => {
    const accounts = ['rosa.ferrer@x.example'];
    expect(named('Rosa Elvira Ferrer', { language: 'es', accounts })).toBe('Rosa Elvira | Ferrer');
  });

  it('knows that the family name comes first in East Asia and Hungary', () => {
    expect(named('佐藤 花子', { language: 'ja' })).toBe('花子 | 佐藤');
    expect(named('王伟', { language: 'zh' })).toBe('伟 | 王');
    expect(named('Nagy Eszter', { language: 'hu' })).toBe('Eszter | Nagy');
  });

  it('writes capitals as names are written', () => {
    expect(named('ADA O’BRIEN-FOX')).toBe('Ada | O’Brien-Fox');
  });

  it.each([
    ['Ada Muster 0171 2345678', 'Ada | Muster'],
    ['Ada Muster Tel: 30/123-4567', 'Ada | Muster'],
    ['Ada Muster / Baker', 'Ada | Muster'],
    ['王小明 John', '小明 | 王'],
    ['王小明 / 男', '小明 | 王'],
    ['ADA M', 'Ada | M'],
  ])('reads the name that begins "%s"', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it('parts letters that stand apart by an address, a given name or a wider gap', () => {
    expect(named('Q U I M B E L Z O R', { accounts: ['quimbel.zor84@x.example'] })).toBe(
      'Quimbel | Zor',
    );
    expect(named('Z O R Q U I M B E L', { accounts: ['quimbel_zor@x.example'] })).toBe(
      'Zor | Quimbel',
    );
    expect(named('M A R T I N Q U I M')).toBe('Martin | Quim');
    expect(named('A D A  M U S T E R')).toBe('Ada | Muster');
    expect(named('A B C D')).toBeNull();
    expect(named('P R O F I L E')).toBeNull();
  });

  it.each([
    'Curriculum Vitae',
    '高中实习',
    '大学期间',
    'ada@muster.example',
    'Berufserfahrung',
    '12 Main Street',
    'Crumb Bakery Ltd',
  ])('finds no name in "%s"', (text) => {
    expect(named(text)).toBeNull();
  });
});
