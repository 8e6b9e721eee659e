/**
 * Salary, first day and gender on lines that are labelled with them. Their values are read by the readers
 * of their fields, in the person's notation: what a field would not take is read here no more than there.
 */
import { fold } from '../../../text/fold.ts';
import { readNumber } from '../../notation/number-notation.ts';
import { readDay } from '../../notation/read-day.ts';
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

/** Of which time a salary is, where it says so. */
const PERIODS = [
  [
    'YEAR',
    / ?(?:\/ ?|per |a |pro |im |par |al |por |all['’]|na )?(?:p\. ?a\.?|pa|annum|year|yr|jahr|jährlich|annual(?:ly)?|an|annuels?|año|ano|anual(?:es)?|anno|annu[oi]|jaar|rocznie|rok)$/iu,
  ],
  [
    'MONTH',
    / ?(?:\/ ?|per |a |pro |im |par |al |por |na )?(?:p\. ?m\.?|month|monthly|monat|monatlich|mtl\.?|mois|mensuels?|mes|mês|mensual(?:es)?|mensal|mese|mensili|maand|miesięcznie|miesiąc)$/iu,
  ],
] as const;
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
  const said = PERIODS.find(([, words]) => words.test(text.trim()));
  const amountText = said === undefined ? text : text.trim().replace(said[1], '');
  const amount = readNumber(amountText.replace(/(?<!\s)\s+(?:brutto|gross)$/i, ''), locale);
  if (amount === null || amount <= 0) return [];
  const period =
    said?.[0] ??
    (OF_YEAR.test(`${label} ${/lpa/i.test(text) ? 'ctc' : ''}`) ? 'YEAR' : ofMonth(label));
  const value = { path: 'candidate.salary_expectations.amount', value: `${amount}` } as const;
  return period === null
    ? [value]
    : [value, { path: 'candidate.salary_expectations.period', value: period }];
}

const ofMonth = (label: string) => (OF_MONTH.test(label) ? 'MONTH' : null);
