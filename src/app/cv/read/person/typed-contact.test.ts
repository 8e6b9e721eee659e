import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { readFields } from '../read-fields.ts';

/** What fills the fields of a CV with this head. */
function filled(head: string): Record<string, string> {
  const text = `${head}\nWork experience\nBaker, Crumb Ltd\n2019 – 2021\nEducation\nSchool of Baking`;
  return Object.fromEntries(
    readFields(readPlainText(text))
      .fields.filter(({ confidence }) => confidence === 'fill')
      .map(({ path, value }) => [path.replace('candidate.', ''), value]),
  );
}

describe('contact data as people type them', () => {
  it('take no number of a house for the beginning of an e-mail address', () => {
    const { email_address } = filled('Ada Muster\nMill Road, 763.\nada.muster@post.example');
    expect(email_address).toBe('ada.muster@post.example');
  });

  it('take no title of the document for the end of a site', () => {
    const { social_links } = filled(
      'Ada Muster\nada@muster.example\n■adamuster.github.io/portfolio/\nLebenslauf',
    );
    expect(social_links).not.toMatch(/Lebenslauf/);
  });

  it('tell the country of a number by a street that only one country writes', () => {
    const { phone_number } = filled(
      'Camilo Muster\nCra 10 # 20D - 30\n310-123-4567\ncamilo@muster.example\nSoy panadero y trabajo con hornos de la mejor calidad.',
    );
    expect(phone_number).toBe('+573101234567');
  });

  it('read a family name in capitals behind a given name in small letters', () => {
    const { first_name, last_name } = filled('selin MUSTER\nselin.deneme@post.example');
    expect([first_name, last_name]).toEqual(['Selin', 'Muster']);
    expect(filled('oven MUSTER\nselin.deneme@post.example').last_name).toBeUndefined();
  });

  it('read an order from a profile with accents in its address', () => {
    const { first_name } = filled(
      'Muster Nicolò\nnmuster.hub@post.example\nhttps://www.linkedin.com/in/nicol%C3%B2-muster-123456789',
    );
    expect(first_name).toBe('Nicolò');
  });

  it('are no name where the document says what it is for', () => {
    const { last_name } = filled(
      'Jean-Luc KESSEL\nM20_20@post.example\nCURRICULUM VITAE – RECHERCHE DE STAGE',
    );
    expect(last_name).toBe('Kessel');
  });
});
