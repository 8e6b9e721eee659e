import { describe, expect, it } from 'vitest';
import { readPlainText } from './document/text.ts';
import { readFields } from './read-fields.ts';

/** What fills the fields. */
function filled(text: string): Record<string, string> {
  return Object.fromEntries(
    readFields(readPlainText(text))
      .fields.filter(({ confidence }) => confidence === 'fill')
      .map(({ path, value }) => [path.replace(/candidate\.(?:location\.)?/, ''), value]),
  );
}

const CV =
  'Ada Muster\n3 Mill Road, Norwich, NR1 2AB\nada.muster@mail.example\n07911 123456\n\nWork experience\n2019 - present\tBaker, Tin Ltd';

describe('a mail with a CV below it', () => {
  it.each(['To', 'An', 'Para', 'Aan', 'Кому'])('was sent to somebody else (%s)', (label) => {
    const mail = `From: Ada Muster\n${label}: jobs@crumb.example\n\nHello,\n\nplease find my CV below.\n\nBest regards\nAda Muster\n\n`;
    const { email_address, city } = filled(`${mail}${CV}`);
    expect([email_address, city]).toEqual(['ada.muster@mail.example', 'Norwich']);
  });

  it.each([
    'Hello,',
    'Hi Olive,',
    'Good morning,',
    'Guten Tag Frau Grün,',
    'Buenos días:',
    'Dzień dobry,',
    'Здравствуйте,',
  ])('begins with a greeting (%s) and goes on with its own title', (greeting) => {
    const text = `${greeting}\nI know Crumb in Manchester.\nOlive Grant\n30 High Street\nManchester, M1 2AB\n\nCURRICULUM VITAE\n${CV}`;
    const { street_1, zip_code, email_address } = filled(text);
    expect([street_1, zip_code, email_address]).toEqual([
      '3 Mill Road',
      'NR1 2AB',
      'ada.muster@mail.example',
    ]);
  });

  it('names a firm as its reader where it names nobody', () => {
    const letter =
      'Crumb Bakeries Ltd\n30 High Street\nManchester, M1 2AB\n\nDear Sir or Madam,\nI wish to apply.\nYours faithfully,\n\n';
    expect(filled(`${letter}${CV}`)).toMatchObject({ street_1: '3 Mill Road', city: 'Norwich' });
  });

  it('is no letter for a word that only begins like a greeting', () => {
    expect(filled(`Ada Muster\nHigh Wycombe\n${CV.replace('Ada Muster\n', '')}`)).toMatchObject({
      email_address: 'ada.muster@mail.example',
    });
  });
});

describe('a phone number', () => {
  it('of the right length that is not given out is not filled without an address', () => {
    const head = (place: string) =>
      `Ada Muster\n${place}\n085 123 4567\nada@muster.example\nWork experience\n2019 - present\tBaker, Tin Ltd\nLeeds, Boston, MA`;
    expect(filled(head('Boise, ID 83701')).phone_number).not.toBe('+10851234567');
    expect(filled(head('Crumbford, Co. Clare, V95 X2Y1')).phone_number).toBe('+353851234567');
  });
});
