import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { findEmails, likeness } from './emails.ts';

const emailsIn = (text: string) =>
  findEmails(toSections(readPlainText(`Ada Muster\n${text}`).lines)).map(({ value }) => value);

describe('an address', () => {
  it.each([
    'ada.muster@gmail .com',
    'ada.muster @gmail.com',
    'ada.muster@ gmail.com',
    'ada.muster@gmail.comLeeds, UK',
  ])('is read past blanks and words that are none of it: %s', (text) => {
    expect(emailsIn(text)).toEqual(['ada.muster@gmail.com']);
  });

  it('takes no sentence for its end', () => {
    expect(emailsIn('ada@muster.example. Com is no end')).toEqual(['ada@muster.example']);
    expect(emailsIn('bake @ crumb.com')).toEqual([]);
  });
});

describe('likeness', () => {
  it.each([
    ['michal_mizrahi@x.example', 'מיכל מזרחי'],
    ['s.peretz@x.example', 'פרץ'],
    ['tarek.hassan@x.example', 'طارق حسن'],
    ['leila.haddad@x.example', 'ليلى حداد'],
  ])('hears in "%s" what "%s" is written with', (account, name) => {
    expect(likeness(account, name)).toBe(1);
  });

  it('hears nothing in another name', () => {
    expect(likeness('office@x.example', 'מיכל מזרחי')).toBe(0);
    expect(likeness('tarek@x.example', 'נועם')).toBe(0);
  });
});
