import { describe, expect, it } from 'vitest';
import { readHtml } from './document/html.ts';
import { readPlainText } from './document/text.ts';
import { readFields } from './read-fields.ts';

const HISTORY =
  'Profile\nLikes bread.\nWork experience\nBaker, Crumb Ltd, 2019 – 2021\nEducation\nSchool of Baking\nReferences\nOlive Grant, Head of Baking\nolive.grant@crumb.example, +44 20 7946 0999';
const FOOTER = '14 Oak Lane, Leeds LS1 4AB | ada.muster@mail.example | +44 7700 900123';

/** What fills the fields of an e-mail address, a phone and a town. */
function contactIn(document: ReturnType<typeof readPlainText>): (string | undefined)[] {
  const { fields } = readFields(document);
  return ['email_address', 'phone_number', 'location.city'].map(
    (key) =>
      fields.find(({ path, confidence }) => path === `candidate.${key}` && confidence === 'fill')
        ?.value,
  );
}

describe('contact data below the referees', () => {
  it('is the owner’s where its address spells the name at the top', () => {
    expect(contactIn(readPlainText(`Ada Muster\nBaker\n${HISTORY}\n\n${FOOTER}`))).toEqual([
      'ada.muster@mail.example',
      '+447700900123',
      'Leeds',
    ]);
  });

  it('is a relative’s where it spells another given name', () => {
    const footer = FOOTER.replace('ada.muster', 'ivo.muster');
    expect(contactIn(readPlainText(`Ada Muster\nBaker\n${HISTORY}\n\n${footer}`))[0]).toBe(
      undefined,
    );
  });

  it('is the owner’s in the foot of a web page, whatever it spells', () => {
    const body = HISTORY.split('\n').map((line) => `<p>${line}</p>`);
    const page = `<body><h1>Ada Muster</h1>${body.join('')}<footer><p>${FOOTER.replace('ada.muster', 'bread')}</p></footer></body>`;
    expect(contactIn(readHtml(new TextEncoder().encode(page)))).toEqual([
      'bread@mail.example',
      '+447700900123',
      'Leeds',
    ]);
  });
});

it('reads the address of a CV on the page behind a mail', () => {
  const mail =
    'From: Ada Muster <ada.muster@mail.example>\nTo: Olive Grant <jobs@crumb.example>\nSubject: Baker\nDear Ms Grant,\nplease find my CV.\nKind regards\nAda Muster';
  const document = readPlainText(`${mail}\nAda Muster\n14 Oak Lane\nLeeds LS1 4AB\n${HISTORY}`);
  const first = mail.split('\n').length;
  const lines = document.lines.map((line, at) => ({ ...line, page: at < first ? 1 : 2 }));
  expect(contactIn({ ...document, lines })[2]).toBe('Leeds');
});

describe('a web page', () => {
  const page = (style: string, body = '') =>
    readHtml(
      new TextEncoder().encode(
        `<body style="${body}"><p>Ada Muster</p><p style="${style}">Olive Grant</p></body>`,
      ),
    ).lines.map(({ text }) => text);

  it.each(['font-size:3pt', 'font-size: 0', 'opacity:0', 'color:#ffffff', 'color: white'])(
    'keeps out what nobody sees: %s',
    (style) => {
      expect(page(style)).toEqual(['Ada Muster']);
    },
  );

  it('keeps white letters on a background, and letters of a readable size', () => {
    expect(page('color:#fff', 'background:#123456')).toEqual(['Ada Muster', 'Olive Grant']);
    expect(page('font-size:30pt;opacity:0.8;color:#fffaaa')).toEqual(['Ada Muster', 'Olive Grant']);
  });
});
