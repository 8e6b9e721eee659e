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

  it('take no certificate for a profile', () => {
    const { social_links } = filled(
      'Ada Muster\nada@muster.example\nhttps://www.hackerrank.com/certificates/0123456789ab\nhttps://www.hackerrank.com/adamuster',
    );
    expect(social_links).toBe('https://www.hackerrank.com/adamuster');
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

  it.each([
    [
      'five digits and six, in English',
      'Ada Muster\nada@muster.example 07911 123456',
      '+447911123456',
    ],
    [
      'with a code of Brazil and a state',
      'Ada Muster\nVila Prova, Sp, 01000-000\n(55) 11 91234-5678\nada@muster.example\nObjetivo\nSou padeira e trabalho com fornos de pedra, e gosto de fazer pães com farinha da melhor qualidade para os clientes.',
      '+5511912345678',
    ],
    [
      'beside a state and its postal code',
      'Ada Muster\nOakby, WA 98001\nada@muster.example\n360 555 0142',
      '+13605550142',
    ],
  ])('read a number %s', (_, head, wanted) => {
    expect(filled(head).phone_number).toBe(wanted);
  });

  it('leave the numbers of referees under any heading of theirs', () => {
    const head =
      'Ada Muster\nada@muster.example\nRef. Personal\nOlive Grant: 0981 234 567\nRef. LABORAL crumb\nFrank Rye: 0991 234 567';
    expect(filled(head).phone_number).toBeUndefined();
  });

  it('read a labelled name with a small letter, and one’s own site under a heading', () => {
    const { first_name, last_name } = filled('Nom\tMarie awa Muster\nada@muster.example');
    expect([first_name, last_name]).toEqual(['Marie Awa', 'Muster']);
    const { social_links } = filled('Ada Muster\nada@muster.example\nPORTFOLIO\nadamuster.example');
    expect(social_links).toBe('https://adamuster.example');
  });

  it('take no language for a part of a profile', () => {
    const { social_links } = filled(
      'Ada Muster\nada@muster.example\nhttps://www.linkedin.com/in/ada-muster-1a2b3c4d5/fr',
    );
    expect(social_links).toBe('https://www.linkedin.com/in/ada-muster-1a2b3c4d5');
  });

  it('tell the country of a number by its form, where all of them speak Spanish', () => {
    const more = 'Soy panadero y trabajo con hornos de la mejor calidad en el barrio.';
    expect(filled(`Ada Muster\nTeléfono: 3001234567\n${more}`).phone_number).toBe('+573001234567');
    expect(filled(`Ada Muster\nCel: (55) 1234-5678\n${more}`).phone_number).toBe('+525512345678');
  });

  it('say a name in a sentence', () => {
    const { first_name, last_name } = filled(
      'post@muster.example\nМеня зовут Пробный Иван Петрович, мне 30 лет, живу в городе',
    );
    expect([first_name, last_name]).toEqual(['Иван', 'Пробный']);
  });

  it('have no page of a site whose first page stands further up', () => {
    const text =
      'Ada Muster\nada@muster.example\nadamuster.example\nPublications\nadamuster.example/ovens-intro';
    expect(filled(text).social_links).toBe('https://adamuster.example');
  });

  it('are of Spain where the town is Granada, and of Belgium where no letters follow the code', () => {
    const spanish = filled(
      'Camila Muster\nGranada\n612 345 678\ncamila@muster.example\nSoy panadera y trabajo con hornos de la mejor calidad.',
    );
    expect(spanish['location.country']).not.toBe('GD');
    expect(spanish.phone_number).toBe('+34612345678');
    const dutch = filled(
      'Naam: Ada Muster\nAdres: Proefstraat 12, 9999 Oakdonk\nTelefoon: 0470/12.34.56\nIk ben een bakker die graag met het deeg van de molen werkt.',
    );
    expect(dutch.phone_number).toBe('+32470123456');
  });

  it('have two family names where an address has the second alone', () => {
    const { first_name, last_name } = filled(
      'Tomás Gómez Muster\ntgmuster@post.example\n+34 612 345 678\nSoy panadero y trabajo con hornos de la mejor calidad.',
    );
    expect([first_name, last_name]).toEqual(['Tomás', 'Gómez Muster']);
  });
});
