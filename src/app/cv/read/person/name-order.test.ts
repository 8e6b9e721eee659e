import { describe, expect, it } from 'vitest';
import type { NameContext } from './name-context.ts';
import { orderOf } from './name-order.ts';

const nowhere: NameContext = { accounts: [], language: 'en', country: null };

function order(name: string, context: Partial<NameContext> = {}): string {
  const { given, family } = orderOf(name.split(' '), { ...nowhere, ...context });
  return `${given.join(' ')} | ${family.join(' ')}`;
}

describe('orderOf', () => {
  it.each([
    ['Лесная Вера Ивановна', 'Вера | Лесная'],
    ['Вера Ивановна Лесная', 'Вера | Лесная'],
    ['Мельник Тарас', 'Тарас | Мельник'],
    ['MELNYK OLENA IVANIVNA', 'OLENA | MELNYK'],
    ['Melnyk Olena Ivanivna', 'Olena | Melnyk'],
    ['Тарас Мельник', 'Тарас | Мельник'],
  ])('takes a father’s name out of "%s"', (name, expected) => {
    expect(order(name)).toBe(expected);
  });

  it.each([
    ['KESSEL Lena', 'Lena | KESSEL'],
    ['Lena KESSEL', 'Lena | KESSEL'],
    ['DE LA CRUZ Lena', 'Lena | DE LA CRUZ'],
    ['Jan van DIJK', 'Jan | van DIJK'],
    ['LENA KESSEL', 'LENA | KESSEL'],
    ['TOMÁŠ Kessel', 'TOMÁŠ | Kessel'],
    ['MD. OMAR MUSTER', 'MD. OMAR | MUSTER'],
    ['Md. Omar MUSTER', 'Md. Omar | MUSTER'],
  ])('takes the capitals of "%s" for the family name', (name, expected) => {
    expect(order(name)).toBe(expected);
  });

  it('has an initial in the middle with the given name', () => {
    expect(order('Elżbieta P. Lipa', { language: 'pl' })).toBe('Elżbieta P. | Lipa');
  });

  it('knows the article of an Italian family name, and that it is a name in China', () => {
    expect(order('Rosa Lo Porto', { country: 'IT' })).toBe('Rosa | Lo Porto');
    expect(order('Rosa Anna Lo Porto', { language: 'it' })).toBe('Rosa Anna | Lo Porto');
    expect(order('Rosa Lo Porto', { country: 'HK' })).toBe('Rosa Lo | Porto');
  });

  it('puts the family name first in Vietnam, and knows when somebody does not', () => {
    expect(order('Nguyễn Văn Minh')).toBe('Văn Minh | Nguyễn');
    expect(order('Trần Lan', { language: 'vi' })).toBe('Lan | Trần');
    expect(order('Lan Trần', { language: 'vi' })).toBe('Lan | Trần');
  });

  it.each([
    ['Mac Giolla Tadhg', 'Tadhg | Mac Giolla'],
    ['de la Rosa Cruz Juan', 'Juan | de la Rosa Cruz', 'es'],
    ['Montes de Oca Ana Sofía', 'Ana Sofía | Montes de Oca', 'es'],
    ['Ramírez Ortega José de Jesús', 'José de Jesús | Ramírez Ortega', 'es'],
    ['Van den Broeck Wout', 'Wout | Van den Broeck'],
    ['Chan Wing Yan', 'Wing Yan | Chan'],
    ['da Silva Teixeira João Pedro', 'João Pedro | da Silva Teixeira', 'pt'],
  ])(
    'parts "%s" where a label says that the family name stands first',
    (name, expected, language = 'en') => {
      expect(order(name, { familyFirst: true, language })).toBe(expected);
    },
  );

  it.each([
    ['Ó BRIAIN Seán', 'Seán | Ó BRIAIN'],
    ['NEVES E SOUSA Tiago', 'Tiago | NEVES E SOUSA'],
    ['Ramon San Jose', 'Ramon | San Jose'],
    ['Maria Cristina Delos Reyes', 'Maria Cristina | Delos Reyes'],
    ['Ciara Mac an Bhaird', 'Ciara | Mac an Bhaird'],
    ['Maria do Carmo Vaz', 'Maria do Carmo | Vaz', 'pt'],
    ['Inês do Carmo Vaz', 'Inês | do Carmo Vaz', 'pt'],
    ['Kim Na Young', 'Kim Na | Young'],
  ])('keeps the small words of "%s" together', (name, expected, language = 'en') => {
    expect(order(name, { language })).toBe(expected);
  });

  it('knows a wife’s name in Hungary and a title that became a name', () => {
    expect(order('Tóthné Kiss Anna', { language: 'hu' })).toBe('Anna | Tóthné Kiss');
    expect(order('Kiss Anna Mária', { language: 'hu' })).toBe('Anna Mária | Kiss');
    expect(order('Ada Freifrau von Muster')).toBe('Ada | Freifrau von Muster');
    expect(order('Steffi Graf')).toBe('Steffi | Graf');
  });

  it('puts it first in Hungary, unless the given name stands there', () => {
    expect(order('Balázs Zsombor', { language: 'hu' })).toBe('Zsombor | Balázs');
    expect(order('György Kovács', { language: 'hu' })).toBe('György | Kovács');
  });

  it('turns a name around when only its last word is a given name', () => {
    expect(order('Testeniuk Andrey')).toBe('Andrey | Testeniuk');
    expect(order('Kelly James')).toBe('Kelly | James');
    expect(order('Shaquana Thomas')).toBe('Shaquana | Thomas');
  });

  it('leaves out a father’s name of Central Asia', () => {
    expect(order('Karimov Aziz Anvar o‘g‘li')).toBe('Aziz | Karimov');
    expect(order('Aziz Karimov Anvar qizi')).toBe('Aziz | Karimov');
  });

  it('knows Slavic family names in Latin letters, and Hungary in English', () => {
    expect(order('Lesnov Matvey')).toBe('Matvey | Lesnov');
    expect(order('Matvey Lesnov')).toBe('Matvey | Lesnov');
    expect(order('Veres Marcell', { country: 'HU' })).toBe('Marcell | Veres');
  });

  it('lets a label say what stands first', () => {
    expect(order('Rossi Andrea', { familyFirst: true })).toBe('Andrea | Rossi');
  });

  it('reads the owner of an initial out of an address', () => {
    expect(order('Rüsing Torben', { accounts: ['t.ruesing@x.example'] })).toBe('Torben | Rüsing');
  });

  it('does not take a user name of given names for a family name', () => {
    expect(
      order('Maria Elena Mesa Prueba', { country: 'CO', accounts: ['mariaelena@x.example'] }),
    ).toBe('Maria Elena | Mesa Prueba');
  });

  it('keeps both family names of Portugal, whichever an address has', () => {
    const accounts = ['rui.lima@x.example'];
    expect(order('Rui Prado Lima', { language: 'pt', accounts })).toBe('Rui | Prado Lima');
    expect(order('Ana Rita Lima', { language: 'pt', accounts: ['ana.lima@x.example'] })).toBe(
      'Ana Rita | Lima',
    );
  });

  it('takes the word before a particle for the first of two family names, unless it is a given one', () => {
    const lusophone = { language: 'pt', accounts: ['dosreis.abel@x.example'] };
    expect(order('Abel Quental dos Reis', lusophone)).toBe('Abel | Quental dos Reis');
    expect(order('Maria Clara dos Reis', { language: 'pt' })).toBe('Maria Clara | dos Reis');
    expect(order('Abel Quental van Reis')).toBe('Abel Quental | van Reis');
  });

  it('keeps "servant of" with the name of God', () => {
    expect(order('سامي عادل عبد الله')).toBe('سامي عادل | عبد الله');
    expect(order('سامي عادل')).toBe('سامي | عادل');
  });

  it('knows that hyphens join given names behind a family name', () => {
    expect(order('Egger Jean-Luc Maria', { familyFirst: true })).toBe('Jean-Luc Maria | Egger');
  });

  it('splits two family names from a label that puts them first', () => {
    const spanish = { familyFirst: true, language: 'es' };
    expect(order('Prado Nieto Laura', spanish)).toBe('Laura | Prado Nieto');
    expect(order('María del Carmen Prado Nieto', { language: 'es' })).toBe(
      'María del Carmen | Prado Nieto',
    );
  });
});

describe('a family name in front', () => {
  it.each([
    ['Van den Berg Lisa', 'Lisa | Van den Berg'],
    ['La Rosa Anna', 'Anna | La Rosa'],
    ['Muster J.R.', 'J.R. | Muster'],
    ['San Martín Lucía', 'Lucía | San Martín'],
    ['Van Muster', 'Van | Muster'],
    ['Ben Muster Lisa', 'Ben Muster | Lisa'],
    ['Lisa van den Berg', 'Lisa | van den Berg'],
  ])('ends in "%s" where the given name begins', (name, expected) => {
    expect(order(name)).toBe(expected);
  });

  it('is two words where people have two', () => {
    expect(order('Prueba Ejemplo Ana', { language: 'es' })).toBe('Ana | Prueba Ejemplo');
    expect(order('Prueba Ejemplo Ana')).toBe('Prueba Ejemplo | Ana');
  });

  it('begins behind a second given name of America', () => {
    expect(order('Lena Alexander Prueba', { language: 'es' })).toBe('Lena Alexander | Prueba');
  });

  it('is told by an address that turns it round, if the last word is a given name', () => {
    expect(order('Provetti Luca', { accounts: ['luca.provetti@x.example'] })).toBe(
      'Luca | Provetti',
    );
    expect(order('Provetti Luca', { accounts: ['provetti.luca@x.example'] })).toBe(
      'Provetti | Luca',
    );
    expect(order('Anna Prova', { accounts: ['prova.anna@x.example'] })).toBe('Anna | Prova');
  });

  it('has a Slavic end in Central Asia, where the given name is in no list', () => {
    expect(order('Musterbekov Altynzhar', { country: 'KG' })).toBe('Altynzhar | Musterbekov');
    expect(order('Musterbekov Altynzhar', { country: 'US' })).toBe('Musterbekov | Altynzhar');
    expect(order('Altynzhar Musterbekov', { country: 'KG' })).toBe('Altynzhar | Musterbekov');
  });
});
