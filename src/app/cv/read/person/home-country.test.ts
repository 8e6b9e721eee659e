import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { findHome } from './home-country.ts';
import { findPhones } from './phones.ts';

/** The best phone with whether it would be filled; the language is told. */
function phoneIn(text: string, language: string): string | null {
  const lines = toSections(readPlainText(`Ada Muster\n${text}`).lines);
  const [phone] = findPhones(lines, findHome(lines, [], language));
  return phone ? `${phone.value}${phone.score < 1.5 ? ' ?' : ''}` : null;
}

describe('a phone in national form', () => {
  it('is of the country that the address names', () => {
    expect(phoneIn('Pune, India\n98400 12345', 'en')).toBe('+919840012345');
  });

  it('is offered where only English tells the country', () => {
    expect(phoneIn('956 738 0378', 'en')).toMatch(/ \?$/);
  });

  it.each([
    ['Rosal Street, Brgy. San Isidro\n0917 555 1212', '+639175551212'],
    ['Main Street, Ballina, County Mayo\n087 555 1212', '+353875551212'],
    ['Jl. Merdeka 12 RT 03/RW 05\n0812-5555-1212', '+6281255551212'],
    ['45 Soi Ari 3\n081-555-1212', '+66815551212'],
  ])('is of the country whose words an address has: %j', (text, number) => {
    expect(phoneIn(text, 'en')).toBe(number);
  });

  it.each([
    ['0712 345 678\nEducation\nMill School\nNationality: Kenyan', '+254712345678'],
    ['01712 345678\nNationality\t: Bangladeshi (By birth)', '+8801712345678'],
    ['Nationalité : Camerounaise\n699 12 34 56', '+237699123456'],
    ['At/Post Mill Village, Dist-Crumbpur - 414001\n98765 43210', '+919876543210'],
  ])('is of the country of a nationality or a village’s words: %j', (text, number) => {
    expect(phoneIn(text, 'en')).toBe(number);
  });

  it('is of the place where a declaration was signed', () => {
    const signed = (place: string) =>
      phoneIn(`98765 43210\nDeclaration\nI declare that this is true.\nDate:\n${place}`, 'en');
    expect(signed('Place: Guntur, Andhra Pradesh\tAda Muster')).toBe('+919876543210');
    expect(signed('A place in the sun')).not.toBe('+919876543210');
  });

  it('is of the address where that is in another country than the nationality', () => {
    expect(phoneIn('Dubai, UAE\nNationality: Indian\n050 123 4567', 'en')).toBe('+971501234567');
    expect(phoneIn('References\nNationality: Kenyan\n0712 345 678', 'en')).not.toBe(
      '+254712345678',
    );
  });

  it('is Brazilian where it is written as only there', () => {
    expect(phoneIn('Fone: (88) 9.9994-2010', 'pt')).toBe('+5588999942010');
    expect(phoneIn('(11) 98765-4321', 'en')).toBe('+5511987654321');
  });

  it('is North American where it is written as only there', () => {
    expect(phoneIn('314-374-5780', 'en')).toBe('+13143745780');
  });

  it('is offered where a language says one country and all jobs another', () => {
    const jobs = ['Office Chérifien, Casablanca', 'Prestations, Rabat', 'Usine, Marrakech'];
    const history = `Expérience professionnelle\n${jobs.map((job) => `2020 - 2021\tStage\n${job}`).join('\n')}`;
    expect(phoneIn(`0667 43 62 45\n${history}`, 'fr')).toMatch(/ \?$/);
    expect(phoneIn('0667 43 62 45', 'fr')).toBe('+33667436245');
  });
});
