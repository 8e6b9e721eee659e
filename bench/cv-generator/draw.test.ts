import { describe, expect, it } from 'vitest';
import { drawCv } from './draw.ts';
import { LANGUAGES } from './languages/languages.ts';
import { LOOK } from './layouts/look.ts';
import { SCORED } from './layouts/scored.ts';
import { COUNTRIES } from './people/countries.ts';
import { PRODUCERS } from './producers/producers.ts';
import { Random } from './random.ts';
import { drawPerson, isRomanised } from './record/person.ts';
import { countriesOf } from './split.ts';

const SEVERAL = 120;
const wordsOf = (lang: string) => LANGUAGES.find((language) => language.lang === lang);

describe('the drawing of a CV', () => {
  it('gives the same person, text and truth for the same seed', () => {
    for (const index of [0, 7, 31]) {
      const one = drawCv('1', 'look', index, PRODUCERS);
      const other = drawCv('1', 'look', index, PRODUCERS);
      expect(other.doc).toEqual(one.doc);
      expect(other.truth).toEqual(one.truth);
      expect(other.producer.name).toBe(one.producer.name);
    }
  });

  it('gives other people for another seed', () => {
    expect(drawCv('2', 'look', 0, PRODUCERS).truth.fields).not.toEqual(
      drawCv('1', 'look', 0, PRODUCERS).truth.fields,
    );
  });

  it('never mixes the layouts or the countries of the two sides', () => {
    const seen = (side: 'look' | 'scored') =>
      Array.from({ length: SEVERAL }, (_, index) => drawCv('3', side, index, PRODUCERS).truth);
    const [look, scored] = [seen('look'), seen('scored')];
    const layouts = new Set(look.map(({ layout }) => layout));
    const countries = new Set(look.map(({ region }) => region));
    for (const { layout, region } of scored) {
      expect(layouts).not.toContain(layout);
      expect(countries).not.toContain(region);
    }
  });

  it('prints no value that it says is not there, and keeps the name in every truth', () => {
    for (let index = 0; index < SEVERAL; index++) {
      const { truth } = drawCv('4', 'scored', index, PRODUCERS);
      expect(truth.fields.first_name).toBeTruthy();
      expect(truth.fields.last_name).toBeTruthy();
      const { location } = truth.fields;
      if (location.city === null) expect(location.street_1).toBeNull();
    }
  });
});

describe('the lists of the generator', () => {
  it('gives every layout a name of its own and the side of its list', () => {
    const all = [...LOOK, ...SCORED];
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(LOOK.every(({ side }) => side === 'look')).toBe(true);
    expect(SCORED.every(({ side }) => side === 'scored')).toBe(true);
  });

  it('puts every country on one side and knows words of all its languages', () => {
    expect(countriesOf('look').length + countriesOf('scored').length).toBe(COUNTRIES.length);
    for (const country of COUNTRIES) {
      for (const [lang] of country.languages) expect(wordsOf(lang), lang).toBeDefined();
    }
  });

  it('has twelve months and filled headings and labels in every language', () => {
    for (const words of LANGUAGES) {
      expect(words.months, words.lang).toHaveLength(12);
      expect(words.monthsShort, words.lang).toHaveLength(12);
      const lists = [...Object.values(words.headings), ...Object.values(words.labels)];
      expect(
        lists.every((list) => list.length > 0),
        words.lang,
      ).toBe(true);
    }
  });

  it('draws a person with a valid phone number and an address of its scheme in every country', () => {
    for (const country of COUNTRIES) {
      for (const [lang] of country.languages) {
        const words = wordsOf(lang);
        if (!words) continue;
        for (let index = 0; index < 8; index++) {
          const person = drawPerson(
            country,
            words,
            new Random(`5/${country.code}/${lang}/${index}`),
          );
          const printed = [...person.full.lines, ...person.short.lines].join('\n');
          expect(printed, `${country.code} ${lang}`).not.toMatch(/[{}]|undefined|, ,|^\s*$/);
          expect(person.email).toMatch(
            /^[a-z0-9._-]+@[a-z.]+\.(?:org|com|net|example)$|@[a-z-]+\.example$/,
          );
          expect(person.email, country.code).not.toMatch(/^[._-]|@\./);
          expect(person.full.values.street_1).not.toBeNull();
          if (isRomanised(country, words)) expect(printed).toMatch(/\p{Script=Latin}/u);
        }
      }
    }
  });
});
