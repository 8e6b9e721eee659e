import { describe, expect, it } from 'vitest';
import { headingKind, isLooseExperience } from './headings.ts';

describe('a heading of experience that no list has', () => {
  it.each([
    'Leadership & Baking Experience',
    'ÖĞRETMENLİK DENEYİMİ',
    'FAGLIG ERFARING',
    'Experiencia en cocina',
  ])('is known by its first or last word: %s', (text) => {
    expect(isLooseExperience(text)).toBe(true);
  });

  it.each([
    'User Experience',
    'CUSTOMER EXPERIENCE',
    'Years of Experience',
    '5 years experience',
    'Experience with ovens',
    'Experiencia de usuario',
    'I have experience, and ovens',
    'Experience',
  ])('is none where it counts or names something else: %s', (text) => {
    expect(isLooseExperience(text)).toBe(false);
  });
});

describe('headingKind', () => {
  it('reads one wrong letter of a long heading', () => {
    expect(headingKind('EXPERIENCES PROFESIONNELLES')).toBe('experience');
    expect(headingKind('Proffessional experience')).toBe('experience');
  });

  it('reads none of a short word, and no word that is another', () => {
    expect(headingKind('Worx')).toBeNull();
    expect(headingKind('Projektleiter')).toBeNull();
  });

  it('reads past a typed rule that runs into the line', () => {
    expect(headingKind('______________ Professional Experience')).toBe('experience');
  });

  it('takes the address of work for contact data', () => {
    expect(headingKind('Work Address:')).not.toBe('experience');
  });

  it('is read without a remark in brackets', () => {
    expect(headingKind('Experience (the newest position stands first)')).toBe('experience');
  });
});
