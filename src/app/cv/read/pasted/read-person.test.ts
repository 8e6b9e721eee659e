import { expect, test } from 'vitest';
import { readPerson } from './read-person.ts';

/** The values that fill, by the last part of their path; lists joined, unsure ones with a `?`. */
function read(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { path, value, confidence } of readPerson(text).fields) {
    const key = path.replace(/^candidate\.(?:location\.)?/, '');
    const said = confidence === 'fill' ? value : `${value}?`;
    found[key] = found[key] === undefined ? said : `${found[key]} ${said}`;
  }
  return found;
}

const IVO = { first_name: 'Ivo', last_name: 'Testmann', email_address: 'ivo@example.com' };

test('a row without headers is read cell by cell', () => {
  const cells = ['Ivo', 'Testmann', 'ivo@example.com', '+43 664 1234567', 'Baker', 'Crumb Ltd'];
  const place = ['Marktgasse 3', '1010', 'Wien', 'Austria'];
  expect(read([...cells, ...place].join('\t'))).toEqual({
    ...IVO,
    phone_number: '+436641234567',
    title: 'Baker',
    company: 'Crumb Ltd',
    street_1: 'Marktgasse 3',
    zip_code: '1010',
    city: 'Wien',
    country: 'AT',
  });
});

test.each([
  ['Testmann\tIvo\tivo@example.com'],
  ['Testmann\tIvo\ti.testmann@example.com'],
  ['Testmann\tIvo\titestmann@example.com'],
])('the address says which of %j is the given name', (row) => {
  expect(read(row)).toMatchObject({ first_name: 'Ivo', last_name: 'Testmann' });
});

test('a name that is only ever a given one is no family name', () => {
  expect(read('Kiesling\tSabine\tpost@example.com')).toMatchObject({
    first_name: 'Sabine',
    last_name: 'Kiesling',
  });
});

test('where nothing tells the parts of a name apart, they are offered and not filled', () => {
  expect(read('Okwu\tAdaba\tpost@example.com')).toMatchObject({
    first_name: 'Okwu?',
    last_name: 'Adaba?',
    email_address: 'post@example.com',
  });
});

test.each([
  ['Last name\tFirst name\tE-mail', 'Testmann\tIvo\tivo@example.com'],
  ['Nachname\tVorname\tE-Mail', 'Testmann\tIvo\tivo@example.com'],
  ['Nom\tPrénom\tCourriel', 'Testmann\tIvo\tivo@example.com'],
  ['last_name;first_name;email', 'Testmann;Ivo;ivo@example.com'],
  ['Name\tE-mail', 'Ivo Testmann\tivo@example.com'],
])('the headers %j say what the columns are', (headers, row) => {
  expect(read(`${headers}\r\n${row}\r\n`)).toEqual(IVO);
});

test('headers name further numbers, places and links', () => {
  const headers = [
    'Vorname',
    'Nachname',
    'Telefon',
    'Mobil',
    'Straße',
    'PLZ',
    'Ort',
    'Land',
    'Xing',
  ];
  const cells = ['Ivo', 'Testmann', '030 1234567', '0171 2345678', 'Am Markt 3', '10115', 'Berlin'];
  const row = [...cells, 'Deutschland', 'xing.example/ivo'];
  expect(read(`${headers.join('\t')}\n${row.join('\t')}`)).toMatchObject({
    first_name: 'Ivo',
    phone_number: '030 1234567',
    additional_phone_numbers: '0171 2345678',
    street_1: 'Am Markt 3',
    zip_code: '10115',
    city: 'Berlin',
    country: 'DE',
  });
});

test('a cell with line breaks, which spreadsheets quote, is one value', () => {
  const row = 'Ivo\tTestmann\t"Ahornweg 7\n80331 München"\tivo@example.com';
  expect(read(row)).toEqual({ ...IVO, street_1: 'Ahornweg 7', zip_code: '80331', city: 'München' });
});

test('two values in one cell are two', () => {
  const row = 'Ivo\tTestmann\tivo@example.com; ivo@example.org\t0171 2345678 / 030 1234567';
  expect(read(row)).toEqual({
    ...IVO,
    additional_email_addresses: 'ivo@example.org',
    phone_number: '0171 2345678',
    additional_phone_numbers: '030 1234567',
  });
});

test.each([
  ['Ivo;Testmann;ivo@example.com'],
  ['Ivo,Testmann,ivo@example.com'],
  ['Ivo|Testmann|ivo@example.com'],
  ['Ivo Testmann <ivo@example.com>'],
  ['Testmann, Ivo <ivo@example.com>'],
  ['TESTMANN, Ivo\nivo@example.com'],
  ['Dr. Ivo Testmann, MBA\nivo@example.com'],
  ['Ivo Testmann (ivo@example.com);'],
  ['Ivo Testmann ivo@example.com'],
  ['First name\tIvo\nLast name\tTestmann\nE-mail\tivo@example.com'],
])('%j is a person as well', (text) => {
  expect(read(text)).toEqual(IVO);
});

test('an extension stays with its number, and a link loses what counts visits', () => {
  const lines = ['Ivo Testmann', 'Tel. 030 1234567 Durchwahl 22', 'ivo@example.com'];
  const link = 'https://www.linkedin.com/in/ivo-testmann/?trk=x&utm_source=y';
  expect(read([...lines, link, 'Berlin, Deutschland'].join('\n'))).toMatchObject({
    ...IVO,
    phone_number: '+49301234567 ext. 22',
    social_links: 'https://www.linkedin.com/in/ivo-testmann',
  });
});

test.each([
  ['12 Mill Road\nLeeds LS1 4AB', '12 Mill Road', 'LS1 4AB', 'Leeds'],
  ['541 Main St Apt 4\nPortland, OR 97201', '541 Main St Apt 4', '97201', 'Portland'],
  ['12 rue de la Paix\n75001 Paris', '12 rue de la Paix', '75001', 'Paris'],
  ['ul. Prosta 5/7\n00-001 Warszawa', 'ul. Prosta 5/7', '00-001', 'Warszawa'],
  ['Keizersgracht 12\n1015 CX Amsterdam', 'Keizersgracht 12', '1015 CX', 'Amsterdam'],
  ['Via Roma 3\n20132 Milano MI', 'Via Roma 3', '20132', 'Milano'],
  ['Calle Mayor 5, 2º B\n28013 Madrid', 'Calle Mayor 5, 2º B', '28013', 'Madrid'],
])('the address block %j is spread', (address, street_1, zip_code, city) => {
  expect(read(`Ivo Testmann\n${address}`)).toMatchObject({ street_1, zip_code, city });
});

test('a state beside its postal code stays with its city', () => {
  expect(read('Ivo\tTestmann\tivo@example.com\tAustin\tTX\t73301\tUSA')).toMatchObject({
    city: 'Austin',
    state: 'TX',
    zip_code: '73301',
    country: 'US',
  });
});

test('two letters that are a country and a state are offered', () => {
  expect(read('Ivo\tTestmann\tivo@example.com\tDE')).toMatchObject({ country: 'DE?' });
  expect(read('Ivo\tTestmann\tivo@example.com\tFR')).toMatchObject({ country: 'FR' });
});

test('a table of several people is nobody', () => {
  const people = 'Ivo\tT\tivo@example.com\nMira\tM\tmira@example.com';
  for (const table of [people, `First name\tLast name\tE-mail\n${people}`]) {
    const { status, fields } = readPerson(table);
    expect([status, fields]).toEqual(['several', []]);
  }
});

test('an address block and a signature are read with title and company', () => {
  const signature = [
    'Best regards,',
    'Ivo Testmann',
    'Senior Baker | Crumb GmbH',
    'Am Markt 3',
    '10115 Berlin',
    'T +49 30 1234567 | M +49 171 2345678',
    'ivo@example.com',
  ];
  expect(read(signature.join('\n'))).toMatchObject({
    ...IVO,
    title: 'Senior Baker',
    company: 'Crumb GmbH',
    street_1: 'Am Markt 3',
    city: 'Berlin',
    phone_number: '+49301234567',
    additional_phone_numbers: '+491712345678',
  });
  expect(read('Ivo Testmann\nAm Markt 3\n10115 Berlin')).toMatchObject({
    first_name: 'Ivo',
    street_1: 'Am Markt 3',
  });
});

test('prose, numbers and dates are nobody', () => {
  expect(read('ten years of work\nin many trades')).toEqual({});
  expect(read('12.03.2026\t45000\t1234')).toEqual({});
});
