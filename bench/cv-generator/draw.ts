import type { Doc, Theme } from './document.ts';
import { wordsOf } from './languages/languages.ts';
import type { Layout, Side } from './layouts/layout.ts';
import { Cv, TRAITS, type Trait } from './printing/cv.ts';
import { hideText } from './printing/hidden.ts';
import { LATIN_SANS, LATIN_SERIF } from './producers/fonts.ts';
import type { Format, Producer } from './producers/producer.ts';
import { Random } from './random.ts';
import { drawPerson } from './record/person.ts';
import { countriesOf, layoutsOf } from './split.ts';
import { type TruthEntry, truthOf } from './truth.ts';

/** A file that is to be made, whole but for the printing. */
export interface Draft {
  doc: Doc;
  producer: Producer;
  format: Format;
  truth: TruthEntry;
  /** The phone number as it stands on the paper, for checking. */
  printedPhone: string;
  random: Random;
}

/** How often a document gets each kind of trouble. */
const TRAIT_SHARES: Readonly<Record<Trait, number>> = {
  references: 0.2,
  'mailto-differs': 0.04,
  'hidden-text': 0.05,
  'link-word': 0.15,
  'two-phones': 0.15,
  unpaid: 0.6,
  'no-email': 0.02,
  'no-phone': 0.05,
  'no-address': 0.08,
};

/** Draws the `index`th CV of a side: the same seed gives the same person, text and arrangement. */
export function drawCv(
  seed: string,
  side: Side,
  index: number,
  producers: readonly Producer[],
): Draft {
  const random = new Random(`${seed}/${side}/${index}`);
  // Every country in turn: rare ones are as often there as large ones.
  const countries = new Random(`${seed}/${side}`).sample(countriesOf(side), Infinity);
  const country = countries[index % countries.length];
  if (!country) throw new Error(`There are no countries on the side ${side}.`);
  const lang = weighted(random.fork('language'), country.languages, ([, weight]) => weight)[0];
  const words = wordsOf(lang);
  const person = drawPerson(country, words, random.fork('person'));
  const fitting = layoutsOf(side).filter(
    ({ langs, countries: only }) =>
      (langs?.test(lang) ?? true) && (only?.test(country.code) ?? true),
  );
  const layout = weighted(random.fork('layout'), fitting, ({ weight }) => weight);
  const chance = random.fork('traits');
  const traits = new Set(TRAITS.filter((trait) => chance.chance(TRAIT_SHARES[trait])));
  const cv = new Cv(person, traits, random.fork('printing'));
  const sheet = layout.make(cv);
  const doc: Doc = {
    lang,
    dir: words.dir,
    script: words.script,
    title: drawTitle(cv, random.fork('title')),
    body: traits.has('hidden-text') ? hideText(cv, sheet.body) : sheet.body,
    header: sheet.header ?? [],
    footer: sheet.footer ?? [],
    theme: { ...drawTheme(country.code, random.fork('theme')), ...layout.theme },
  };
  const able = producers.filter((producer) => canMake(producer, layout, doc, traits));
  const producer = weighted(random.fork('producer'), able, ({ weight }) => weight);
  const format = random.fork('format').pick(producer.formats);
  return {
    doc,
    producer,
    format,
    printedPhone: person.phone.printed,
    random: random.fork('print'),
    truth: {
      format,
      kind: 'cv',
      expect: 'fields',
      layout: layout.name,
      producer: producer.name,
      lang,
      region: country.code,
      traits: [...traits],
      ...truthOf(cv),
    },
  };
}

function canMake(
  producer: Producer,
  layout: Layout,
  doc: Doc,
  traits: ReadonlySet<Trait>,
): boolean {
  if (!producer.canPrint(doc) || layout.producers?.test(producer.name) === false) return false;
  // These lose the colour and the size, and with them what hides the text.
  if (
    traits.has('hidden-text') &&
    /^(pandoc|plain-text|libreoffice-html|html-to-docx)$/.test(producer.name)
  )
    return false;
  return !(traits.has('link-word') && producer.name === 'plain-text');
}

function weighted<T>(random: Random, list: readonly T[], weight: (item: T) => number): T {
  let left = random.next() * list.reduce((sum, item) => sum + weight(item), 0);
  for (const item of list) {
    left -= weight(item);
    if (left < 0) return item;
  }
  return random.pick(list);
}

function drawTheme(country: string, random: Random): Theme {
  const serif = random.chance(0.3);
  return {
    serif,
    family: random.pick(serif ? LATIN_SERIF : LATIN_SANS),
    size: random.pick([9, 9.5, 10, 10.5, 11]),
    accent: random.pick(['#1f3864', '#000000', '#2e74b5', '#7a1f3d', '#20655a', '#444444']),
    headings: random.pick(['plain', 'caps', 'rule', 'spaced']),
    page: /^(US|CA|MX|PH)$/.test(country) ? 'Letter' : 'A4',
    margin: random.pick([12, 15, 18, 20, 25]),
  };
}

/** The title property of a file is often a template's or nobody's. */
function drawTitle(cv: Cv, random: Random): string {
  const kind = random.pick(cv.words.cv);
  return random.pick([
    '',
    kind,
    `${kind} ${cv.person.name.latinLast}`,
    'Untitled document',
    'Template 3',
    'Microsoft Word - Document1',
  ]);
}
