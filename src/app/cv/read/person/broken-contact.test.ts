import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { readFields } from '../read-fields.ts';

const HISTORY = '\n\nWork experience\nBaker, Crumb Ltd\n2019 – 2021\nEducation\nSchool of Baking';

/** The values of a field, those that are only offered with a question mark. */
function values(head: string, field: string): string[] {
  return readFields(readPlainText(`Ada Muster\n${head}${HISTORY}`))
    .fields.filter(({ path }) => path === `candidate.${field}`)
    .map(({ value, confidence }) => (confidence === 'fill' ? value : `${value} ?`));
}

describe('an address that a line breaks at its hyphen', () => {
  it.each([
    ['Leeds • +44 113 496 0000 • ada-\nmuster@post.example • Behance', 'ada-muster@post.example'],
    ['Leeds | ada-\nmuster@post.example', 'ada-muster@post.example'],
    ['Leeds, ada.\nmuster@post.example', 'ada.muster@post.example'],
    ['E-mail: ada-\nmuster@post.example', 'ada-muster@post.example'],
    ['Mail ada-\nmuster@post.example', 'ada-muster@post.example'],
    ['ada_muster_17\n@post.example', 'ada_muster_17@post.example'],
    ['A well-\nada@muster.example', 'ada@muster.example'],
  ])('is whole in %j', (head, whole) => {
    expect(values(head, 'email_address')).toEqual([whole]);
  });

  it('is no user of a network below another line', () => {
    expect(values('ada@post.example\nMuster\n@ada.muster', 'email_address')).toEqual([
      'ada@post.example',
    ]);
  });

  it('is whole where it is a site', () => {
    expect(values('ada@post.example\nPortfolio : muster-\nada.example', 'social_links')).toEqual([
      'https://muster-ada.example',
    ]);
    // What stands before is no part of a host.
    expect(values('ada@post.example\nA well-\nada-muster.example', 'social_links')).toEqual([
      'https://ada-muster.example',
    ]);
  });
});

describe('a number behind a label', () => {
  it('is whole in a list of labels without colons', () => {
    const head =
      'Residente in Via Muster 10, 80184 Napoli\nTel. +39 323 998 9244\nE-mail ada@post.example';
    expect(values(head, 'phone_number')).toEqual(['+393239989244']);
  });
});

describe('a number', () => {
  it.each([
    ['0351.15.555.3342', '+5493515553342'],
    ['(0351) 15-555-3342', '+5493515553342'],
    ['011 15-2155-8193', '+5491121558193'],
  ])('with the 15 of Argentina is one of its mobiles: %s', (printed, whole) => {
    expect(values(`Córdoba\n${printed}\nada@muster.example`, 'phone_number')).toEqual([whole]);
  });

  it('is no house with the postal code of its town in brackets', () => {
    expect(
      readFields(
        readPlainText('윤수연\n창원시 월드컵로 226 (51397)\na@b.example\n\n경력\n점장, 한빛은행'),
      )
        .fields.filter(({ path }) => path === 'candidate.phone_number')
        .map(({ value }) => value),
    ).toEqual([]);
  });
});
