import { describe, expect, it } from 'vitest';
import type { DocumentLine } from '../document/document.ts';
import { readPlainText } from '../document/text.ts';
import { readFields } from '../read-fields.ts';
import { toSections } from '../sections.ts';
import { findHome } from './home-country.ts';
import { findPhones } from './phones.ts';

const HISTORY = '\nWork experience\nBaker, Crumb Ltd\n2019 – 2021\nEducation\nSchool of Baking';

/** The values of a field, those that are only offered with a question mark. */
function values(head: string, field: string, href?: string): string[] {
  const document = readPlainText(`Ada Muster\n${head}${HISTORY}`);
  const lines = document.lines.map((line, at): DocumentLine => {
    const links = at === 1 && href ? [{ href, start: 0, end: line.text.length }] : line.links;
    return { ...line, links };
  });
  return readFields({ ...document, lines })
    .fields.filter(({ path }) => path === `candidate.${field}`)
    .map(({ value, confidence }) => (confidence === 'fill' ? value : `${value} ?`));
}

const email = (head: string, href?: string) => values(head, 'email_address', href);

describe('an e-mail address', () => {
  it('is what is printed, not the target that a template kept', () => {
    expect(email('ada@muster.example', 'mailto:olive@grant.example')).toEqual([
      'ada@muster.example',
    ]);
  });

  it.each([
    'mailto:Ada Muster <ada@muster.example>',
    'mailto:ada@muster.example,other@muster.example',
    'http://mailto:ada@muster.example',
    'mailto:ada%40muster.example?subject=CV',
  ])('is read from the target %j', (href) => {
    expect(email('E-mail', href)[0]).toBe('ada@muster.example');
  });

  it('that may not be whole is offered', () => {
    for (const text of ['Leeds, ivo&ada@muster.example', 'ada.muster@gmail.co'])
      expect(email(text)[0] ?? ' ?').toMatch(/ \?$/);
  });

  it('is the target where a font without "fi" left a gap in what is printed', () => {
    expect(email('adasti ster@muster.example', 'mailto:adastifster@muster.example')).toEqual([
      'adastifster@muster.example',
    ]);
  });

  it.each([
    ['ada@muster.exampleBaker at Crumb', 'ada@muster.example'],
    ['020-496-0000ada@muster.example', 'ada@muster.example'],
    ['ada@muster.Example', 'ada@muster.Example'],
    ['30-ada@muster.example', '30-ada@muster.example'],
  ])('ends where a column beside it begins: %j', (text, expected) => {
    expect(email(text)[0]).toBe(expected);
  });

  it('loses the word that a cell glued to it', () => {
    expect(email('ada@muster.comMobile: 07911 123456')).toEqual(['ada@muster.com']);
  });
});

describe('a phone number', () => {
  function phones(text: string, language = 'en'): string[] {
    const lines = toSections(readPlainText(`Ada Muster\n${text}`).lines);
    return findPhones(lines, findHome(lines, [], language)).map(({ value }) => value);
  }

  it('is two where a slash parts two', () => {
    expect(phones('Leeds, United Kingdom\n07911 123456 / 0113 496 0000')).toEqual(
      expect.arrayContaining(['+447911123456', '+441134960000']),
    );
  });

  it.each([
    'Passport no: 123456789',
    'NRIC: S1234567D',
    'ID 8001015009087',
    'Date of birth: 01.02.1990',
    'ORCID 0000-0002-1825-0097',
  ])('is not "%s"', (text) => {
    expect(phones(`Leeds, United Kingdom\n${text}`)).toEqual([]);
  });

  it.each([
    ['+52 1 55 1234 5678', '+525512345678'],
    ['+44 (0) 7911 123456', '+447911123456'],
    ['0049 151 23456789', '+4915123456789'],
    ['+1 (415) 555-2671 ext. 12', '+14155552671 ext. 12'],
  ])('is whole in %j', (text, expected) => {
    expect(phones(text)).toEqual([expected]);
  });

  it('is whole where a narrow column broke it', () => {
    expect(phones('Leeds, United Kingdom\n0113 496-\n0000')).toEqual(['+441134960000']);
    expect(phones('Leeds, United Kingdom\n0113 496 0000\n2019')).toEqual(['+441134960000']);
  });

  it('is read between dots of a layout', () => {
    expect(phones('(415) · 555 · 2671')).toEqual(['+14155552671']);
    expect(phones('30601 · 55512 · 4')).toEqual([]);
  });

  it('takes no country from a school or a job', () => {
    const history = 'Education\nSchool of Baking, Madrid, Spain\n2010 – 2014';
    expect(phones(`Leeds, United Kingdom\n07911 123456\n${history}`)).toEqual(['+447911123456']);
  });
});

describe('a country', () => {
  it('that a phone points to never beats a printed address', () => {
    const country = (head: string) => values(head, 'location.country');
    expect(country('London, +91 98400 12345\nada@muster.example')).not.toContain('IN');
    expect(country('8001 Zürich, +49 151 23456789\nada@muster.example')).not.toContain('DE');
    expect(country('1010 Wien, +49 151 23456789\nada@muster.example')).not.toContain('DE');
  });
});

describe('a link', () => {
  it.each([
    ['linkedin.com/in/ada-muster-\n12a34b567', 'https://linkedin.com/in/ada-muster-12a34b567'],
    ['linkedin.com/in/ada-mu\nster-12a34b567/', 'https://linkedin.com/in/ada-muster-12a34b567/'],
    ['be.net/adamuster', 'https://be.net/adamuster'],
    ['adamuster.github.io', 'https://adamuster.github.io'],
  ])('is read in %j', (text, expected) => {
    expect(values(`ada@muster.example\n${text}`, 'social_links')).toContain(expected);
  });
});

describe('an address that a narrow column or a glued word spoils', () => {
  it.each([
    ['E-mail: ada-\nmuster@x.example', 'ada-muster@x.example'],
    ['12 Mill Street, Odesa, 65413, Ukraineada.muster@x.example', 'ada.muster@x.example'],
    ['Indiana.muster@x.example', 'Indiana.muster@x.example'],
  ])('is whole in %j', (text, expected) => {
    expect(values(text, 'email_address')).toEqual([expected]);
  });

  it('is no profile without the name behind it', () => {
    expect(
      values('ada@muster.example • linkedin.com/in/\nada-muster-12a34b567 • Leeds', 'social_links'),
    ).toEqual(['https://linkedin.com/in/ada-muster-12a34b567']);
    expect(values('ada@muster.example\nlinkedin.com/in/', 'social_links')).not.toContain(
      'https://linkedin.com/in/',
    );
  });
});

describe('an account on GitHub', () => {
  it('is one’s own where it has the name; those of projects are offered', () => {
    expect(
      values('ada@muster.example\ngithub.com/adamuster\ngithub.com/CrumbProject', 'social_links'),
    ).toEqual(['https://github.com/adamuster', 'https://github.com/CrumbProject ?']);
  });
});

describe('a CV whose headings nobody knows', () => {
  it('is one where labels hold a date of birth, an e-mail address and a number', () => {
    const text =
      'Qwfp: Zxc\nDate of birth: 01.02.1990\nE-mail: zz@x.example\nMobile: +44 7911 123456';
    const { status } = readFields(readPlainText(`jobs.example – ID 1\n${text}\nQwfp\nArst`));
    expect(status).toBe('ok');
    const advertisement = text.replace(/Date.*\n/, 'We offer: bread\n');
    expect(readFields(readPlainText(advertisement)).status).toBe('little');
  });

  it('is one where an address of its own spells the name', () => {
    expect(email('ada.muster@x.example\n+44 7911 123456\nZzyzx\nQwfp\nArst')).toEqual([
      'ada.muster@x.example',
    ]);
  });
});
