import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import type { NameContext } from './name-context.ts';
import { findNames } from './names.ts';

function named(text: string, context: Partial<NameContext> = {}): string | null {
  const lines = toSections(readPlainText(text).lines);
  const [name] = findNames(lines, { accounts: [], language: 'en', country: null, ...context });
  return name ? `${name.first} | ${name.last}` : null;
}

it('is no place with its country, where two surnames may stand before a comma', () => {
  const text = 'Della Muster\nSão Paulo, Brasil\nMuster, Jordan';
  expect(named(text, { country: 'BR' })).toBe('Della | Muster');
  expect(named('Muster Probe, Jordan', { country: 'BR' })).toBe('Jordan | Muster Probe');
});

/** As `named`, where it is sure enough to fill. */
function filledName(text: string): string | null {
  const lines = toSections(readPlainText(text).lines);
  const [name] = findNames(lines, { accounts: ['x@post.example'], language: 'ar', country: null });
  return name && name.score >= 3.2 ? `${name.first} | ${name.last}` : null;
}

it('is nothing that a form asks for, where the colon is lost', () => {
  expect(named('Nationaliteit Belgische', { language: 'nl' })).toBeNull();
});

it('keeps the small letters of its articles', () => {
  expect(named("DRS. ANOUK IN 'T VELD\n")).toBe("Anouk | in 't Veld");
  const accounts = ['gaetan_daubigny@x.example'];
  expect(named("Gaëtan d'Aubigny", { accounts, language: 'fr' })).toBe("Gaëtan | d'Aubigny");
});

it('is the whole one where a title has the family name alone', () => {
  const text = 'Curriculum vitæ Le Goff\nChloé Le Goff\nlegoff.chloe@x.example';
  expect(named(text, { language: 'fr', accounts: ['legoff.chloe@x.example'] })).toBe(
    'Chloé | Le Goff',
  );
});

describe('the name of the candidate', () => {
  it.each([
    [
      'over two lines',
      'ADA MARIA\nMUSTER\nada.muster@x.example',
      'Ada Maria | Muster',
      'ada.muster',
    ],
    ['with a glued initial', 'B.KUMAR\nb.kumar@x.example', 'B. | Kumar', 'b.kumar'],
    ['in small letters', 'ada muster\nada.muster@x.example', 'Ada | Muster', 'ada.muster'],
    [
      'under the title of its document',
      'Curriculum Vitae\nAda Muster\nLeeds',
      'Ada | Muster',
      null,
    ],
    ['beside the title of its document', 'CV - Ada Muster\nLeeds', 'Ada | Muster', null],
    ['that a country bears too', 'Muster, Jordan\nLeeds', 'Jordan | Muster', null],
    ['with a nickname', 'Ada "Addie" Muster\nLeeds', 'Ada | Muster', null],
    ['with an age', 'Ada Muster, 19 ans\nLeeds', 'Ada | Muster', null],
    ['with a gap between its characters', '陈\t明\n138 0000 0000', '明 | 陈', null],
    [
      'that is whole further down',
      'Lena Alexander\nMuster\n30 May 2004\nLena Alexander Muster\nBaker',
      'Lena Alexander | Muster',
      null,
    ],
    ['between two labels', 'Name: Probe Vorname: Lena\nLeeds', 'Lena | Probe', null],
    ['between labels and a comma', 'Name: Probe, Vorname: Lena\nLeeds', 'Lena | Probe', null],
    ['behind "Resume of"', 'Resume of Lena Muster\nLeeds', 'Lena | Muster', null],
    ['with pronouns', 'Ada Muster (she/her)\nLeeds', 'Ada | Muster', null],
    ['with credentials', 'Ada Muster, RN BSN CCRN\nLeeds', 'Ada | Muster', null],
    ['with a name at birth', 'Ada Muster geb. Probe\nLeeds', 'Ada | Muster', null],
    ['with an initial alone', 'P. Sharma\np.sharma@x.example', 'P. | Sharma', 'p.sharma'],
    ['behind a ligature', 'Curriculum vitæ Ada Muster\nLeeds', 'Ada | Muster', null],
    [
      'under what a program calls it',
      'Microsoft Word - Document1\nAda Muster',
      'Ada | Muster',
      null,
    ],
    ['with a degree', 'Dipl.-Ing. (FH) Ada Muster\nLeeds', 'Ada | Muster', null],
  ])('is read %s', (_, text, expected, account) => {
    expect(named(text, account ? { accounts: [`${account}@x.example`] } : {})).toBe(expected);
  });

  it.each([
    ['Surname(s) / First name(s)\tMuster Ada', {}, 'Ada | Muster'],
    ['Vorname, Nachname: Ada, Muster', { language: 'de' }, 'Ada | Muster'],
    ['Cognome: Prova\nNome/i: Ada', { language: 'it' }, 'Ada | Prova'],
    ['Kulnaam: Muster\nPehla Naam: Ada', {}, 'Ada | Muster'],
    ['姓名：尉迟明', { language: 'zh' }, '明 | 尉迟'],
    ['이름: 김민수', { language: 'ko' }, '민수 | 김'],
  ])('is read from the label of %j', (text, context, expected) => {
    expect(named(text, context)).toBe(expected);
  });

  it.each(['Portfolio', 'Covering Letter', 'Bewerbung', '简历', 'Resume', 'Curriculum Vitae'])(
    'is not "%s"',
    (title) => {
      expect(named(`${title}\nAda Muster\nLeeds`)).toBe('Ada | Muster');
    },
  );

  it('is not the label of the cell beside it', () => {
    expect(named('姓名\t王小明\n地址\t北京', { language: 'zh' })).toBe('小明 | 王');
  });
});

describe('a name over two lines', () => {
  const big = (text: string) => {
    const { lines } = readPlainText(text);
    const sized = lines.map((line, at) => ({ ...line, size: at < 2 ? 20 : 10 }));
    const [name] = findNames(toSections(sized), { accounts: [], language: 'es', country: 'ES' });
    return name && `${name.first} ${name.last}`;
  };

  it('begins with given names alone', () => {
    expect(big('MARÍA DEL MAR\nPRUEBA ZUBIZARRETA\nLeeds')).toBe(
      'María del Mar Prueba Zubizarreta',
    );
  });

  it.each([
    ['Niamh Maeve\nO’Dwyer\nLeeds', 'Niamh Maeve O’Dwyer'],
    ['Chi Ming\nWong\nLeeds', 'Chi Ming Wong'],
    ['Ada Muster\nCurriculum Vitae\nLeeds', 'Ada Muster'],
    ['Ada Muster\nADA MUSTER\nLeeds', 'Ada Muster'],
    ['A D A\tM U S T E R\nSome words of text\nLeeds', 'Ada Muster'],
    ['S E Á N\tÓ\tB R I A I N\nSome words of text\nLeeds', 'Seán Ó Briain'],
  ])('is the only thing of its size in %j', (text, expected) => {
    expect(big(text)).toBe(expected);
  });

  it('is no two letters that stand apart', () => {
    expect(big('M A\nLeeds\nada@muster.example')).not.toBe('M A');
  });

  it('is one line where a title follows', () => {
    expect(big('MARÍA PRUEBA\nPANADERA JEFA\nLeeds')).toBe('María Prueba');
  });
});

it.each(['导：张明', '姓名XXX', 'Ada XX'])('is not "%s"', (text) => {
  expect(named(`${text}\nLeeds`)).toBe(null);
});

it('stands first above contact data in a script without capitals', () => {
  expect(filledName('زيزفون تجريب\n01168124990\nx@post.example')).toBe('زيزفون | تجريب');
  expect(filledName('خبز طازج\nكل يوم')).toBe(null);
});

it.each([
  ['Arabic', 'ليلى حداد', 'ليلى | حداد'],
  ['Arabic', 'سامي نجار', 'سامي | نجار'],
  ['Hebrew', 'יעל נגר', 'יעל | נגר'],
])('is a trade as well, as many family names are: %s', (_, text, name) => {
  expect(filledName(`${text}\nx@post.example`)).toBe(name);
});
