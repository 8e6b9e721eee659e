import { describe, expect, it } from 'vitest';
import { readPlainText } from './document/text.ts';
import type { Place } from './matches.ts';
import { readFields } from './read-fields.ts';

/** Values that are sure enough to fill, by the last part of their path; lists as arrays. */
function filled(text: string, mode?: 'snippet'): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const { path, value, confidence } of readFields(readPlainText(text), mode).fields) {
    if (confidence !== 'fill') continue;
    const key = path.replace(/^candidate\.(?:location\.)?/, '');
    if (key === 'social_links') found[key] = [...(found[key] ?? []), value];
    else found[key] = value;
  }
  return found;
}

const ENGLISH = `Poppy Thackeray
Sales wizard
12 Orchard Lane, Leeds LS2 9AB | 07911 123456 | poppy@thackeray.example
linkedin.com/in/poppythackeray

EXPERIENCE
Account Manager, Quill & Ink Ltd
March 2021 – Present, York
• Looked after clients (sales@quill-ink.example)
Sales Assistant, Tin Whistle Records
2018 – 2021

EDUCATION
BA History, University of York (2015 – 2018)

REFERENCES
Ms Olive Grant, Quill & Ink Ltd, 07911 654321, olive@quill-ink.example`;

const GERMAN = `Lebenslauf
Name: Dr. Anton Kiesling
Anschrift: Ahornweg 7
80331 München
Telefon: 0151 23456789
E-Mail: anton.kiesling@post.example
Geburtsdatum: 13.11.1986 in Hamburg

Berufserfahrung
04/2020 – heute   Projektleiter, Isarbau GmbH
Planung und Leitung von Baustellen
01/2015 – 03/2020   Bauingenieur, Hafenwerk AG

Ausbildung
2009 – 2014   Diplom, Technische Hochschule Hamburg`;

describe('contact data at the end', () => {
  const history =
    'Ada Muster\nBaker\nExperience\n2020 – present\tBaker, Crumb Ltd\nLanguages\nEnglish\n';
  const address = { street_1: '12 Mill Road', zip_code: 'LS1 4AB', city: 'Leeds' };

  it.each([
    ['on one line', '12 Mill Road, Leeds, LS1 4AB · 0113 496 0000 · ada.muster@example.org'],
    ['on lines of its own', '12 Mill Road\nLeeds LS1 4AB\n0113 496 0000\nada.muster@example.org'],
  ])('is the candidate’s, %s', (_, contact) => {
    expect(filled(`${history}${contact}`)).toMatchObject({
      ...address,
      phone_number: '+441134960000',
      email_address: 'ada.muster@example.org',
    });
  });

  it('is a referee’s where the section says so', () => {
    const found = filled(
      `${history}References\nOlive Grant, 12 Mill Road, Leeds LS1 4AB, 0113 496 0000, olive@example.org`,
    );
    expect(found).not.toHaveProperty('phone_number');
    expect(found).not.toHaveProperty('street_1');
  });
});

it('a number of a French department overseas is dialled there', () => {
  const text =
    'Ada Muster\nBaker\n97400 Saint-Denis, France\nTél. : 0692 12 34 56 | ada.muster@example.org\n';
  expect(filled(text, 'snippet').phone_number).toBe('+262692123456');
});

describe('a telephone number with an extension', () => {
  it.each([
    ['Phone: 541-754-3010 x22', 'Portland, OR 97201, USA', '+15417543010 ext. 22'],
    ['(541) 754-3010 ext. 12', 'Portland, OR 97201, USA', '+15417543010 ext. 12'],
    ['541-754-3010 #22', 'Portland, OR 97201, USA', '+15417543010 ext. 22'],
    ['Telefon: 030 1234567 Durchwahl 22', '10115 Berlin, Deutschland', '+49301234567 ext. 22'],
    ['Tel. +49 30 1234567, App. 22', '10115 Berlin, Deutschland', '+49301234567 ext. 22'],
    ['Tél. : 01 23 45 67 89 poste 22', '75001 Paris, France', '+33123456789 ext. 22'],
    ['Teléfono: 91 123 45 67 ext. 22', '28001 Madrid, España', '+34911234567 ext. 22'],
    ['Tel. 22 123 45 67 wewn. 22', '00-001 Warszawa, Polska', '+48221234567 ext. 22'],
    ['Telefoon: 020 123 4567 toestel 22', '1012 AB Amsterdam, Nederland', '+31201234567 ext. 22'],
  ])('keeps it: %s', (phone, place, wire) => {
    const text = `Ada Muster\nBaker\n${place}\n${phone} | ada.muster@example.org\n`;
    expect(filled(text, 'snippet').phone_number).toBe(wire);
  });

  it('takes no word behind a number for one', () => {
    const head = 'Ada Muster\n10115 Berlin, Deutschland\n';
    for (const behind of ['Apps 22', 'extern 2019', 'x', '#22 Main Street']) {
      const read = filled(`${head}030 1234567 ${behind}\nada.muster@example.org\n`, 'snippet');
      expect(read.phone_number, behind).toBe('+49301234567');
    }
  });
});

describe('readFields', () => {
  it('fills a CV with one line of contact data', () => {
    expect(filled(ENGLISH)).toEqual({
      first_name: 'Poppy',
      last_name: 'Thackeray',
      email_address: 'poppy@thackeray.example',
      phone_number: '+447911123456',
      company: 'Quill & Ink Ltd',
      title: 'Account Manager',
      social_links: ['https://linkedin.com/in/poppythackeray'],
      street_1: '12 Orchard Lane',
      zip_code: 'LS2 9AB',
      city: 'Leeds',
    });
  });

  it('fills a CV with labels, and takes no birthplace for a home', () => {
    expect(filled(GERMAN)).toEqual({
      first_name: 'Anton',
      last_name: 'Kiesling',
      email_address: 'anton.kiesling@post.example',
      phone_number: '+4915123456789',
      company: 'Isarbau GmbH',
      title: 'Projektleiter',
      street_1: 'Ahornweg 7',
      zip_code: '80331',
      city: 'München',
    });
  });

  it('leaves the job blank when none goes on', () => {
    const past = ENGLISH.replace('March 2021 – Present', 'March 2021 – May 2024');
    expect(filled(past)).not.toHaveProperty('company');
    expect(filled(past)).not.toHaveProperty('title');
  });

  it('never takes the address of a referee', () => {
    const silent = ENGLISH.replace(' | 07911 123456 | poppy@thackeray.example', '');
    expect(filled(silent)).not.toHaveProperty('email_address');
    expect(filled(silent)).not.toHaveProperty('phone_number');
  });

  it('says where each value was read', () => {
    const document = readPlainText(ENGLISH);
    const { fields } = readFields(document);
    const textAt = (place: Place | null) =>
      place && document.lines[place.line]?.text.slice(place.start, place.end);
    expect(
      Object.fromEntries(fields.map(({ path, place }) => [path, textAt(place)])),
    ).toMatchObject({
      'candidate.company': 'Quill & Ink Ltd',
      'candidate.location.city': 'Leeds',
      'candidate.email_address': 'poppy@thackeray.example',
    });
  });

  it('fills nothing from an invoice or a job advertisement', () => {
    const invoice =
      'Invoice no. 2026-0409\nMr Colin Pike\n7 Garden Lane\nLeeds LS1 4AB\npay@pipes.example\nTel. 0113 496 0000\nTotal due 327.00';
    const advertisement =
      'Baker (m/f/x)\nLeeds, full time\nYour tasks\nBake bread\nYour profile\nTwo years of experience\nApply now: jobs@crumb.example';
    for (const text of [invoice, advertisement]) {
      expect(readFields(readPlainText(text))).toMatchObject({ status: 'little', fields: [] });
    }
  });

  it('reads a pasted signature', () => {
    const signature =
      'Best regards\nNora Lindqvist\n+46 70 123 45 67\nnora.lindqvist@post.example\nhttps://www.linkedin.com/in/noralindqvist';
    expect(filled(signature, 'snippet')).toMatchObject({
      first_name: 'Nora',
      last_name: 'Lindqvist',
      phone_number: '+46701234567',
      email_address: 'nora.lindqvist@post.example',
      social_links: ['https://www.linkedin.com/in/noralindqvist'],
      country: 'SE',
    });
  });

  it('reads the address of the writer of a letter, not of its reader', () => {
    const letter = `Poppy Thackeray
12 Orchard Lane
Leeds LS2 9AB
poppy@thackeray.example

Quill & Ink Ltd
Ms Helen Hughes
99 Station Road
York YO1 7AA

Dear Ms Hughes,
I am writing to apply.
${ENGLISH.slice(ENGLISH.indexOf('EXPERIENCE'))}`;
    expect(filled(letter)).toMatchObject({
      street_1: '12 Orchard Lane',
      zip_code: 'LS2 9AB',
      city: 'Leeds',
    });
  });
});
