/**
 * Salary, first day and gender on lines that are labelled with them. Their values are read by the readers
 * of their fields, in the person's notation: what a field would not take is read here no more than there.
 */
import { fold } from '../../../text/fold.ts';
import { readDay } from '../../notation/read-day.ts';
import { readPay } from '../../notation/read-pay.ts';
import type { ReadField } from '../read/cv-reading.ts';

const labelled = (words: string) =>
  new RegExp(
    `^\\W{0,3}(?:${words})(?![\\p{L}])(?: ?\\([^()]{0,30}\\))?(?: ?[:：=–-] ?| )(?=\\S)`,
    'iu',
  );

/** What people earn now is no expectation: "current salary" is none of these. */
const SALARY = labelled(
  '(?:expected |desired |target |annual )?(?:salary|ctc|compensation)(?: expectations?| requirements?)?|' +
    'gehalts?(?:vorstellung|wunsch|erwartung)(?:en)?|(?:wunsch|ziel|jahres|monats)?gehalt|prétentions(?: salariales)?|' +
    'salaire(?: souhaité)?|(?:expectativa |pretensi[óo]n(?:es)? )salarial(?:es)?|salario(?: deseado)?|pretensão salarial|' +
    'ral|retribuzione(?: desiderata)?|salaris(?:wens|indicatie)?|oczekiwania finansowe|wynagrodzenie',
);
const FIRST_DAY = labelled(
  '(?:date of )?availability(?: date)?|available(?: from)?|(?:earliest |possible )?start(?:ing)?(?: date)?|' +
    'verfügbar(?:keit)?(?: ab)?|(?:frühester |frühestmöglicher |möglicher )?(?:eintritts?|start)(?:datum|termin)|' +
    'disponible(?: à partir du| desde)?|disponibilité|disponibilidade?|disponibilità|beschikbaar(?:heid)?(?: vanaf| per)?|' +
    'dostępn(?:ość|y)(?: od)?|data rozpoczęcia',
);
const GENDER = labelled(
  'gender|sex|geschlecht|sexe|genre|sexo|género|gênero|sesso|genere|geslacht|płeć',
);

/** The label itself can say it. */
const OF_YEAR = /jahresgehalt|annual|ctc|\bral\b/i;
const OF_MONTH = /monatsgehalt/i;

const GENDERS: Readonly<Record<string, string>> = {
  ...named(
    'FEMALE',
    'f female w weiblich frau woman femme feminin femenino feminino mujer mulher donna femmina vrouw kobieta',
  ),
  ...named(
    'MALE',
    'm male mannlich mann man homme masculin masculino hombre homem uomo maschio mezczyzna',
  ),
  ...named('OTHER', 'd x divers diverse other non-binary nonbinary'),
};

function named(value: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}

/** Longer lines are prose. Characters. */
const MAX_LENGTH = 120;

/** What labelled lines say, each kind once; lines with other things are empty. */
export function readExpectations(lines: readonly string[], locale: string): ReadField[] {
  const found = new Map<string, ReadField>();
  for (const [line, text] of lines.entries()) {
    if (text.trim() === '' || text.length > MAX_LENGTH) continue;
    for (const { path, value } of valuesOn(text, locale)) {
      const place = { line, start: 0, end: text.length };
      if (!found.has(path)) found.set(path, { path, value, confidence: 'fill', place });
    }
  }
  return [...found.values()];
}

type Value = Pick<ReadField, 'path' | 'value'>;

function valuesOn(text: string, locale: string): Value[] {
  const [salary] = SALARY.exec(text) ?? [];
  if (salary !== undefined) return salaryIn(salary, text.slice(salary.length), locale);
  const [firstDay] = FIRST_DAY.exec(text) ?? [];
  if (firstDay !== undefined) {
    const day = readDay(text.slice(firstDay.length), locale);
    return day === null ? [] : [{ path: 'candidate.availability_date', value: day }];
  }
  const [gender] = GENDER.exec(text) ?? [];
  const value = gender === undefined ? undefined : GENDERS[fold(text.slice(gender.length)).trim()];
  return value === undefined ? [] : [{ path: 'candidate.gender', value }];
}

function salaryIn(label: string, text: string, locale: string): Value[] {
  const pay = readPay(text, locale);
  const [amount = 0] = pay?.isWhole && pay.period !== 'OTHER' ? pay.amounts : [];
  if (amount <= 0) return [];
  const period = pay?.period ?? (OF_YEAR.test(label) ? 'YEAR' : ofMonth(label));
  const value = { path: 'candidate.salary_expectations.amount', value: `${amount}` } as const;
  return period === null
    ? [value]
    : [value, { path: 'candidate.salary_expectations.period', value: period }];
}

const ofMonth = (label: string) => (OF_MONTH.test(label) ? 'MONTH' : null);
