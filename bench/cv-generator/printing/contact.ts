import { type Block, bold, joined, para, type Run, run, table } from '../document.ts';
import type { Cv } from './cv.ts';

/** Contact data as blocks; the styles are the ways that CVs write it. */
export type ContactStyle = (cv: Cv) => Block[];

interface Entry {
  label: string;
  icon: string;
  runs: Run[];
}

/** What there is to write, in one of the usual orders. */
function entries(cv: Cv): Entry[] {
  const address = cv.address();
  const list: Entry[] = [
    {
      label: cv.label('address'),
      icon: '⌂',
      runs: address.length ? [run(address.join(comma(cv)))] : [],
    },
    { label: cv.label('mobile'), icon: '☎', runs: cv.phone() },
    { label: cv.label('phone'), icon: '☏', runs: cv.landline() },
    { label: cv.label('email'), icon: '✉', runs: cv.email() },
    ...cv.profiles().map(({ site, runs }) => ({ label: site, icon: '⚲', runs })),
  ].filter(({ runs }) => runs.length > 0);
  const choice = cv.random.fork('contact order');
  if (choice.chance(0.35)) list.push(...list.splice(0, 1));
  return list;
}

export const comma = (cv: Cv) => (cv.rtl ? '، ' : /^(zh|ja)/.test(cv.words.lang) ? '' : ', ');
export const colon = (cv: Cv) =>
  cv.random
    .fork('colon')
    .pick(/^(zh|ja)/.test(cv.words.lang) ? ['：', ': '] : [': ', ': ', ' : ', ':']);

export const oneLine =
  (separators: readonly string[], align: 'start' | 'center' | 'end' = 'start'): ContactStyle =>
  (cv) => [
    para(
      joined(
        entries(cv).map(({ runs }) => runs),
        cv.random.fork('separator').pick(separators),
      ),
      'normal',
      align,
    ),
  ];

/** The address above, the rest in one line below it. */
export const twoLines =
  (separators: readonly string[], align: 'start' | 'center' | 'end' = 'center'): ContactStyle =>
  (cv) => {
    const address = cv.address();
    const rest = [cv.phone(), cv.landline(), cv.email(), ...cv.profiles().map(({ runs }) => runs)];
    const separator = cv.random.fork('separator').pick(separators);
    return [
      ...(address.length > 0 ? [para(address.join(comma(cv)), 'normal', align)] : []),
      para(
        joined(
          rest.filter((runs) => runs.length > 0),
          separator,
        ),
        'normal',
        align,
      ),
    ];
  };

/** Every value on a line of its own; the address on as many as it has. */
export const stacked =
  (align: 'start' | 'center' | 'end' = 'start'): ContactStyle =>
  (cv) => [
    ...cv.address().map((line) => para(line, 'normal', align)),
    ...[cv.phone(), cv.landline(), cv.email(), ...cv.profiles().map(({ runs }) => runs)]
      .filter((runs) => runs.length > 0)
      .map((runs) => para(runs, 'normal', align)),
  ];

export const labelled: ContactStyle = (cv) => {
  const strong = cv.random.fork('strong label').chance(0.4);
  return entries(cv).map(({ label, runs }) => {
    const text = `${label}${colon(cv)}`;
    return para([strong ? bold(text) : run(text), ...runs]);
  });
};

/** All of it in one line, with a label before each value. */
export const labelledLine: ContactStyle = (cv) => [
  para(
    joined(
      entries(cv).map(({ label, runs }) => [run(`${label}${colon(cv)}`), ...runs]),
      cv.random.fork('separator').pick([' | ', ', ', '  ', ' • ']),
    ),
  ),
];

export const labelTable =
  (lines: boolean): ContactStyle =>
  (cv) => {
    const sign = cv.random.fork('label colon').pick(['', ':']);
    return [
      table(
        entries(cv).map(({ label, runs }) => [bold(`${label}${sign}`), runs]),
        [30, 70],
        lines,
      ),
    ];
  };

/** A sign before each value; fonts of signs often come out as letters. */
export const icons: ContactStyle = (cv) => {
  const mark = cv.random.fork('icons').pick(['own', '•', '*', '-', '»']);
  return entries(cv).map(({ icon, runs }) =>
    para([run(`${mark === 'own' ? icon : mark} `), ...runs]),
  );
};

/** Headings of their own over the values, as narrow columns have them. */
export const captioned: ContactStyle = (cv) =>
  entries(cv).flatMap(({ label, runs }) => [para(bold(label), 'small'), para(runs)]);

/** The table of personal data: name, birth, nationality, status among the contact data. */
export function personalRows(
  cv: Cv,
  withName: 'whole' | 'parts' | 'none',
): { label: string; runs: Run[] }[] {
  const { words, person } = cv;
  const parts = withName === 'parts' ? cv.nameParts() : null;
  return [
    ...(withName === 'whole' ? [{ label: cv.label('name'), runs: [run(cv.name())] }] : []),
    ...(parts
      ? [
          { label: cv.label('lastName'), runs: [run(parts.last)] },
          { label: cv.label('firstName'), runs: [run(parts.first)] },
        ]
      : []),
    {
      label: cv.label('birth'),
      runs: [run(`${cv.birthday()}${comma(cv) || ' '}${person.birthplace}`)],
    },
    {
      label: cv.label('nationality'),
      runs: [run(cv.random.fork('nation').pick(words.nationality))],
    },
    { label: cv.label('status'), runs: [run(cv.random.fork('status').pick(words.statuses))] },
    ...entries(cv).map(({ label, runs }) => ({ label, runs })),
  ];
}

export const personalTable =
  (withName: 'whole' | 'parts' | 'none', lines: boolean): ContactStyle =>
  (cv) => [
    table(
      personalRows(cv, withName).map(({ label, runs }) => [label, runs]),
      [32, 68],
      lines,
    ),
  ];

export const personalLines =
  (withName: 'whole' | 'parts' | 'none'): ContactStyle =>
  (cv) =>
    personalRows(cv, withName).map(({ label, runs }) =>
      para([run(`${label}${colon(cv)}`), ...runs]),
    );
