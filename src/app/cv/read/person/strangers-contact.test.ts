import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/read-document.ts';
import { readPlainText } from '../document/text.ts';
import { readFields } from '../read-fields.ts';
import { toSections } from '../sections.ts';
import { findLinks } from './links.ts';

/** What fills the fields of a CV with this head. */
function filled(head: string): Record<string, string> {
  const text = `${head}\nWork experience\nBaker, Crumb Ltd\n2019 – 2021\nEducation\nSchool of Baking`;
  const { fields } = readFields(readPlainText(text));
  return Object.fromEntries(
    fields
      .filter(({ confidence }) => confidence === 'fill')
      .map(({ path, value }) => [path.replace('candidate.', ''), value]),
  );
}

describe('a name', () => {
  it.each([
    [
      'with a Croatian degree',
      'mr. sc. Ada Muster, dipl. ing. građ.\nada@muster.example',
      'Ada',
      'Muster',
    ],
    ['with a degree that is no word', 'Dr. Ada Muster BSc\nada@muster.example', 'Ada', 'Muster'],
    ['of two letters', 'Aïssatou DIALLO BÂ\naissatou@muster.example', 'Aïssatou', 'Diallo Bâ'],
    [
      'with an initial before its particle',
      'Ada M. ter Muster\nadatermuster@x.example',
      'Ada M.',
      'ter Muster',
    ],
  ])('is read %s', (_, head, first, last) => {
    const { first_name, last_name } = filled(head);
    expect([first_name, last_name]).toEqual([first, last]);
  });

  it('is the whole one, not its family name beside the title of the document', () => {
    const { first_name, last_name } = filled('CV St John\nAda St John\nastjohn@x.example');
    expect([first_name, last_name]).toEqual(['Ada', 'St John']);
  });

  it('stands behind a side bar where an address spells all of it', () => {
    const head =
      'Contact\nquilla-prueba@x.example\nLanguages\nEnglish: fluent\nArabic: good\nQuilla Prueba';
    expect(filled(head).last_name).toBe('Prueba');
    expect(filled(head.replace('quilla-prueba', 'office')).last_name).toBeUndefined();
  });

  it('is no label below the label of the name', () => {
    const head = '名前\n生年月日\n国籍\na.muster@x.example\n090-1234-5678\n職務経歴書\n日本';
    expect(filled(head).first_name).toBeUndefined();
  });

  it.each([
    ['ชื่อ-นามสกุล: นางสาวดาว มาลี', 'ดาว', 'มาลี'],
    // A PDF that lost the marks over its letters.
    ['ชื อ-นามสกุล: นายดาว มาลี', 'ดาว', 'มาลี'],
  ])('is read without its Thai title in %j', (line, first, last) => {
    const { first_name, last_name } = filled(`${line}\nดาว@x.example\ndao@x.example`);
    expect([first_name, last_name]).toEqual([first, last]);
  });
});

describe('contact data that nothing parts', () => {
  it.each([
    'Leeds +44 7911 123456ada@muster.example',
    '+44 7911 123456ada.muster@muster.example | Leeds',
  ])('are two values in %j', (line) => {
    const { email_address, phone_number } = filled(`Ada Muster\n${line}`);
    expect(email_address).toMatch(/^ada/);
    expect(phone_number).toBe('+447911123456');
  });

  it('are one where digits begin an address', () => {
    expect(filled('Ada Muster\n84ada@muster.example').email_address).toBe('84ada@muster.example');
  });

  it.each(['ada@muster.exam\nple', 'ada@muster.example.c\nom', 'ada@muster.example.\ncom'])(
    'are one where a column breaks them in %j',
    (text) => {
      const { email_address } = filled(`Ada Muster\n${text}\n+44 7911 123456`);
      expect(email_address).toBe(text.replace('\n', ''));
    },
  );

  it('are one line where a word follows', () => {
    expect(filled('Ada Muster\nada@muster.com\nleeds').email_address).toBe('ada@muster.com');
    expect(filled('Ada Muster\nada@muster.info\nBaker').email_address).toBe('ada@muster.info');
  });

  it('are a mobile of Indonesia, and no number of an account', () => {
    const address = 'Jl. Mawar 3, Jakarta, Indonesia';
    expect(filled(`Ada Muster\n${address}\n0812-3456-7890`).phone_number).toBe('+6281234567890');
    expect(filled(`Ada Muster\n${address}\n1234-5678-9012`).phone_number).toBeUndefined();
  });

  it('end a town where a letter labels the number behind it', () => {
    const head = 'Ada Muster\n9 rue du Moulin, 35000 Rennes T +33 6 39 98 12 34';
    expect(filled(head)).toMatchObject({ 'location.zip_code': '35000', 'location.city': 'Rennes' });
  });
});

describe('the letterhead of an agency', () => {
  const page = (header: string) => {
    const document = readPlainText(
      `${header}\nAda Muster\nWork experience\nBaker, Crumb Ltd\n2019 – 2021\nEducation\nSchool of Baking`,
    );
    const lines = document.lines.map((line, at) => ({ ...line, margin: at === 0 }));
    return readFields({ ...document, lines }).fields.find(
      ({ path, confidence }) => path === 'candidate.email_address' && confidence === 'fill',
    )?.value;
  };

  it('holds nobody’s address', () => {
    expect(page('Tin Recruitment Ltd | Leeds | cv@tin.example')).toBeUndefined();
    expect(page('Ada Muster | Leeds | ada@muster.example')).toBe('ada@muster.example');
  });
});

describe('a number in national form', () => {
  it('is no American one because its label is a town of Alabama', () => {
    const head =
      'Lena Muster\n12 rue de la Probe\n33410 Prova-du-Mont\nMobile : 06 12 82 38 46\nlena@x.example\nObjectif : une première expérience dans une boulangerie avec le four et la pâte';
    expect(filled(head).phone_number).toBe('+33612823846');
  });

  it('is British where the postal code is, with or without its blank', () => {
    const head = 'Lena Muster\n20 Mill Close\nOakby\nWS152NN\n07860 635565\nlena@x.example';
    expect(filled(head).phone_number).toBe('+447860635565');
  });
});

it('takes a printed profile whose target is the page that the CV was printed from', async () => {
  const link = (text: string) => `<a href="https://print.example/">${text}</a>`;
  const page = `<h1>Ada Muster</h1><p>${link('linkedin.com/in/ada-muster')} | ${link('github.com/amuster')} | ada@muster.example</p><h2>Work experience</h2><p>Baker, Crumb Ltd</p><p>2019 – 2021</p>`;
  const { lines } = await readDocument(
    new TextEncoder().encode(`<html><body>${page}</body></html>`),
  );
  const links = findLinks(toSections(lines), { name: 'Ada Muster', email: null });
  expect(links.filter(({ score }) => score > 3).map(({ value }) => value)).toEqual([
    'https://linkedin.com/in/ada-muster',
    'https://github.com/amuster',
  ]);
});

it('leaves the address that a browser prints on every page', () => {
  const lines = readPlainText('Bread to PDF\thttps://print.example/\nAda Muster').lines;
  const [first] = lines;
  const twice = first ? [...lines, { ...first, page: 2 }] : lines;
  const score = (own: typeof lines) =>
    findLinks(toSections(own), { name: 'Ada Muster', email: null })[0]?.score ?? 0;
  expect(score(twice)).toBeLessThan(score(lines) - 2);
});
