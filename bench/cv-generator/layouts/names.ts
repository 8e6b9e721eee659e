import { type Align, type Block, bold, para, type Run, run } from '../document.ts';
import type { Cv } from '../printing/cv.ts';

/** The ways that the name stands above a CV. */
export type NameStyle = (cv: Cv) => Block[];

const caps = (cv: Cv, text: string) => text.toLocaleUpperCase(cv.words.lang.slice(0, 2));
const big = (content: string | Run[], align: Align): Block => para(content, 'name', align);

export const plainName =
  (align: Align = 'start'): NameStyle =>
  (cv) => [big(cv.name(), align)];

export const capsName =
  (align: Align = 'start'): NameStyle =>
  (cv) => [big(caps(cv, cv.name()), align)];

/** `KESSEL Lena` or `Lena KESSEL`: the surname alone in capitals. */
export const capsSurname =
  (order: 'first' | 'last'): NameStyle =>
  (cv) => {
    const { first, last } = cv.nameParts();
    const loud = caps(cv, last);
    return [big(order === 'first' ? `${loud} ${first}` : `${first} ${loud}`, 'start')];
  };

/** `Kessel, Lena`. */
export const commaName: NameStyle = (cv) => {
  const { first, last } = cv.nameParts();
  return [big(`${last}, ${first}`, 'start')];
};

export const twoLineName =
  (align: Align = 'start'): NameStyle =>
  (cv) => {
    cv.printed.add('name');
    const loud = cv.random.fork('loud name').chance(0.5);
    return cv.person.name.stacked.map((part) => big(loud ? caps(cv, part) : part, align));
  };

/** Letters with wide gaps. */
export const spacedName: NameStyle = (cv) => [
  big([{ text: caps(cv, cv.name()), spaced: true }], 'center'),
];

/** The kind of document over or beside the name. */
export const titledName: NameStyle = (cv) => [
  para(cv.random.fork('cv').pick(cv.words.cv), 'headline', 'center'),
  big(cv.name(), 'center'),
];

export const nameWithKind: NameStyle = (cv) => [
  big([run(`${cv.random.fork('cv').pick(cv.words.cv)} `), bold(cv.name())], 'start'),
];

/** What the person does; often not the current job's title. */
export function headline(cv: Cv, align: Align = 'start'): Block[] {
  const choice = cv.random.fork('headline');
  if (!choice.chance(0.6)) return [];
  const current = cv.person.career.jobs.find((job) => job.to === null);
  const [other = ''] = choice.pick(cv.words.titles).split('|');
  return [para(choice.chance(0.6) && current ? current.title : other, 'headline', align)];
}

/** One of the styles that suit the script: Latin, Greek and Cyrillic have capitals. */
export function anyName(cv: Cv, styles: readonly NameStyle[]): Block[] {
  const usable = cv.words.script === 'latin' ? styles : [plainName(), plainName('center')];
  return cv.random.fork('name style').pick(usable)(cv);
}
