/** For how long pay is, by the words beside an amount: "p.a.", "brutto/Jahr", "月給", "5 LPA". */
import type { SALARY_PERIODS } from '../../kombo/values/choices.ts';

/** What an ATS keeps; OTHER is a time that none does: an hour, a day, a week. */
export type PayPeriod = (typeof SALARY_PERIODS)[number] | 'OTHER';

const BY =
  "(?:/ ?|(?<!\\p{L})(?:per|each|an?|every|pro|je|im|in der|par|à|al|por|ao|på|om|na|za|v|в|на|في|प्रति|mỗi|một) |(?<!\\p{L})(?:all|de l|à l|l)['’])";

/**
 * Nouns that follow a slash or a small word, words that say it alone, and words of scripts without
 * spaces, by what they mean. Abbreviations stand with the language that has them.
 */
const WORDS: readonly (readonly [PayPeriod, string, string, string])[] = [
  [
    'YEAR',
    'annum|years?|yr|y|a|jahr|ans?|année|año|ano|anno|jaar|jr|rok|år(?:et)?|vuosi|év|yıl|godinu|год|рік|سنة|السنة|سال|वर्ष|साल|năm|tahun|thn|年|년',
    'p[./] ?a|pa|yearly|annual(?:ly|es|mente)?|jährlich|annuels?|anual(?:es|mente)?|annu[oi]|ral|jaarlijks|rocznie|ročně|ročne|årlig(?:en)?|vuodessa|évente|évi|yıllık|anul|سنويا|سنويًا|سالانه|वार्षिक',
    '연봉|年収|年俸|年薪|每年|ต่อปี',
  ],
  [
    'MONTH',
    'months?|mth|mo|monat|mt|mois|mes|mês|mese|maand|mnd|miesiąc|mies|měsíc|mesiac|månad(?:en)?|måned(?:en)?|mån|kk|kuukausi|hó|ay|lună|месяц|мес|місяць|شهر|الشهر|ماه|माह|महीना|tháng|bulan|bln|月|월',
    'p[./] ?m(?:nd)?|pm|pcm|monthly|monatlich|mtl|monatl|mensuels?|mensual(?:es|mente)?|mensal|mensais|mensil[ei]|maandelijks|miesięcznie|mies|měsíčně|mesačne|månadsvis|kuukaudessa|havonta|havi|aylık|lunar|شهريا|شهريًا|ماهانه|मासिक',
    '월급|월(?= ?\\d)|月給|月収|月薪|每月|ต่อเดือน',
  ],
  [
    'OTHER',
    'hours?|hr|h|days?|d|weeks?|wk|stunde|std|tag|woche|heure|jour|j|semaine|hora|día|dia|semana|ora|giorno|settimana|uur|dag|week|godzinę|godz|dzień|tydzień|timme|time|päivä|tunti|час|день|ساعة|يوم|घंटा|दिन|giờ|ngày|jam|hari|時間|日|시간|일',
    'p[./] ?[hd]|ph|hourly|daily|weekly|stündlich|täglich|wöchentlich|day rate|tagessatz|stundensatz|stundenlohn|tjm',
    '时薪|時給|日給|日薪|시급|일당|ต่อวัน|ต่อชั่วโมง',
  ],
];

const PERIODS = WORDS.map(([period, nouns, words, joined]) => {
  const bounded = `(?:${BY}(?:${nouns})|(?<![\\p{L}\\p{M}])(?:${words}))(?![\\p{L}\\p{M}])\\.?`;
  return [period, new RegExp(`${bounded}|${joined}`, 'giu')] as const;
});

/** Lakhs per annum: the word multiplies, too, and stays. */
const LPA = /(?<![\p{L}])lpa(?!\p{L})/iu;

/** "4.500 x 13": so many wages a year, of a month each. What becomes of the thirteenth is said. */
const WAGES_A_YEAR = /(?<=[\d\p{L}\p{Sc}-]) ?(?:[x×*]|mal) ?1[2-4](?![\d.,])/iu;
/** Stands for what was taken off and is not kept. */
const LEFT_OUT = ' … ';

/** A text without the words for its period; null where it says none, or two. */
export function withoutPeriod(text: string): { text: string; period: PayPeriod | null } {
  let rest = text;
  const found = new Set<PayPeriod>(LPA.test(text) ? ['YEAR'] : []);
  for (const [period, words] of PERIODS) {
    const without = rest.replace(words, ' ');
    if (without !== rest) found.add(period);
    rest = without;
  }
  const ofMonth = rest.replace(WAGES_A_YEAR, LEFT_OUT);
  if (ofMonth !== rest) found.add('MONTH');
  const [period = null, ...others] = found;
  return {
    text: ofMonth.replace(/[([] ?[)\]]/g, ' ').trim(),
    period: others.length === 0 ? period : null,
  };
}
