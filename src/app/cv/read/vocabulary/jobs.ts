import { remember } from '../remember.ts';
import { fold, list } from './fold.ts';
import { LANGUAGE_WORDS } from './languages.ts';

/** Stems that job titles hold, by language; matched at the beginning of a word, or at its end when marked "-x". */
const starts = new Set<string>();
const ends: string[] = [];
const phrases: string[] = [];
const unspaced: string[] = [];
/** Letters of the languages that set no blanks between words. */
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/;
for (const entry of LANGUAGE_WORDS.flatMap(({ titles }) => list(titles ?? ''))) {
  const word = fold(entry);
  if (UNSPACED.test(word)) unspaced.push(word);
  else if (word.startsWith('-')) ends.push(word.slice(1));
  else if (/[\s-]/.test(word)) phrases.push(` ${word}`);
  else starts.add(word);
}

/** Ranks and conditions that qualify a title without being one. */
const RANKS = new Set(
  list(
    'senior|junior|lead|principal|deputy|interim|sr|jr|stellvertretender|stellvertretende|leitender|leitende|adjoint|adjunct|staff|chief|global|regional|key account|account|key',
  ).map(fold),
);

/** Characters beyond which a text is a sentence, no title and no company. Set by hand on the development corpus. */
const LONGEST = { title: 90, company: 100 } as const;

/**
 * Cut-offs of `titleScore` and `companyScore` that other modules judge a text by. `word`: one known word, the least that
 * `TITLE_SCORE` and `COMPANY_SCORE` give for one. `nearWord`: a little less, so that a known word certainly passes.
 * `rank`: what a rank alone has. `sure`: more than one word can give, as a domain or a legal form does.
 */
export const WORDS_LEVEL = { rank: 0.5, nearWord: 0.8, word: 0.9, sure: 1.5 } as const;

/**
 * One word that a title holds counts about 1: a little more where it comes first, a little less inside, for words of
 * titles stand in names of companies too ("Baker & Sons"). A rank alone is no title. `most` keeps a long line of many
 * such words from beating what stands in its place.
 */
const TITLE_SCORE = {
  unspaced: 1,
  phrase: 1,
  firstWord: 1.1,
  laterWord: 0.9,
  ending: 1,
  rank: 0.5,
  most: 2.5,
} as const;

/** How much a text looks like a job title: 0 not at all, 1 one known word, above 1 several. */
export const titleScore = remember(scoreAsTitle);

function scoreAsTitle(text: string): number {
  const folded = fold(text);
  if (folded.length > LONGEST.title) return 0;
  const isUnspaced = UNSPACED.test(folded) && unspaced.some((word) => folded.includes(word));
  const joined = isUnspaced ? TITLE_SCORE.unspaced : 0;
  const apart = ` ${folded} `;
  const phrase = phrases.some((words) => apart.includes(words)) ? TITLE_SCORE.phrase : 0;
  let score = joined + phrase;
  const words = folded.split(/[^\p{L}\p{M}']+/u).filter((word) => word !== '');
  for (const [index, word] of words.entries()) {
    if (starts.has(word) || starts.has(word.replace(/(?:innen|in|s)$/, '')))
      score += index === 0 ? TITLE_SCORE.firstWord : TITLE_SCORE.laterWord;
    else if (ends.some((end) => word.length > end.length && word.endsWith(end)))
      score += TITLE_SCORE.ending;
    else if (RANKS.has(word)) score += TITLE_SCORE.rank;
  }
  return Math.min(score, TITLE_SCORE.most);
}

/** Legal forms: nearly certain signs of a company at the end of its name. */
const LEGAL_FORMS =
  /(?:^|[\s,])(?:GmbH(?:\s*&\s*Co\.?\s*(?:KG|KGaA|OHG))?|g?GmbH|AG(?:\s*&\s*Co\.?\s*(?:KG|KGaA))?|KG|KGaA|OHG|UG(?:\s*\(haftungsbeschränkt\))?|mbH|e\.\s?V\.|e\.\s?K\.|e\.?G\.?|SE|Inc\.?|Incorporated|LLC|L\.L\.C\.|LLP|L\.L\.P\.|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation|Co\.?|& Co\.?|Company|& Sons|& Partners|Pty\.?(?:\s*Ltd\.?)?|Pvt\.?(?:\s*Ltd\.?)?|DAC|CLG|S\.?A\.?R\.?L\.?|S\.\s?A\.\s?E\.?|S\. ?Coop\.?|S\.?A\.?(?:P\.?I\.?)?\s+de\s+C\.?\s?V\.?|S\.\s?de\s?R\.\s?L\.(?:\s+de\s+C\.?\s?V\.?)?|SARL|SAS|SASU|S\.?A\.?S\.?|S\.A\.C\.?|SAC|S\.A\.A\.?|S\.A\.B\. de C\.V\.?|E\.I\.R\.L\.?|EIRL|EURL|SNC|SCOP|S\.?A\.?|S\.A\.U\.?|S\.?L\.?U?\.?|S\.Coop\.?|S\.?p\.?A\.?|S\.?r\.?l\.?s?\.?|S\.?n\.?c\.?|S\.?a\.?s\.?|S\/A|Ltda\.?|LTDA|EIRELI|ME|& Cia\.?|Cia\.?|Lda\.?|Unipessoal|Sp\.\s?z\s?o\.?\s?o\.?|sp\.\s?z\s?o\.?o\.?|sp\.\s?k\.|sp\.\s?j\.|Spółka|B\.?V\.?|N\.?V\.?|VOF|V\.O\.F\.|C\.?V\.?|BVBA|s\.\s?r\.\s?o\.|spol\.\s?s\s?r\.\s?o\.|a\.\s?s\.|v\.\s?o\.\s?s\.|k\.\s?s\.|o\.\s?p\.\s?s\.|z\.\s?s\.|A\.?\s?Ş\.?|Ltd\.?\s?Şti\.?|Şti\.?|San\.|Tic\.|AB|A\/S|ApS|AS|ASA|Oy|Oyj|Oy Ab|Kft\.?|Zrt\.?|Nyrt\.?|Bt\.?|SRL|S\.R\.L\.|d\.\s?o\.\s?o\.|OOO|ООО|ТОВ|АТ|ПП|ПрАТ|ПАТ|ТзОВ|КП|ДП|АО|ЗАО|ПАО|ФОП|Α\.?Ε\.?|Ε\.?Π\.?Ε\.?|Ο\.?Ε\.?|Ι\.?Κ\.?Ε\.?|A\.?E\.?|GesmbH|Ges\.m\.b\.H\.|K\.?K\.?|Pte\.?\s?Ltd\.?|Sdn\.?\s?Bhd\.?|Bhd\.?|S\.?C\.?A\.?|Soc\.\s?Coop\.?(?:\s+a\s?r\.\s?l\.)?|S\.c\.a\.?\s?r\.\s?l\.|GIE|ASBL|VZW|Sàrl|SPRL|S\.?E\.?)(?=$|[\s,;.)\]|–-])/u;

/** The legal forms that are not all capitals, in a text that is. */
const LOUD_LEGAL_FORMS =
  /(?:^|[\s,])(?:S\.P\.A|SPA|S\.R\.L\.S|SP\. ?Z ?O\. ?O|SP\. ?[KJ]|S\. ?R\. ?O|SPOL\. S R\. ?O|A\. ?S|D\. ?O\. ?O|GMBH|LDA|LTDA|A\.? ?Ş|LTD\.? ?ŞTI|KFT|ZRT|BT|S\.N\.C|S\.A\.S|INC|CORP|PVT|PTY|LIMITED|CORPORATION|INCORPORATED)(?=$|[\s,;.)])/u;

const companyWords = new Set<string>();
const companyPhrases: string[] = [];
const companyParts: string[] = [];
for (const entry of LANGUAGE_WORDS.flatMap(({ employers }) => list(employers ?? ''))) {
  const word = fold(entry);
  if (UNSPACED.test(word)) companyParts.push(word);
  else if (word.includes(' ')) companyPhrases.push(` ${word} `);
  else companyWords.add(word);
}

/**
 * A legal form ends nothing but names of companies, so it counts twice a word; a domain or a word inside a script
 * without spaces is nearly as sure; an "&" may stand between two tasks.
 */
const COMPANY_SCORE = {
  legalForm: 2,
  unspaced: 1.6,
  domain: 1.5,
  word: 0.9,
  ampersand: 0.7,
  group: 0.5,
  most: 3,
} as const;

/** How much a text looks like an employer: a legal form 2, a word such as "Klinikum" or an "&" 1. */
export const companyScore = remember(scoreAsCompany);

function scoreAsCompany(text: string): number {
  if (text.length > LONGEST.company) return 0;
  const folded = fold(text);
  let score = 0;
  if (LEGAL_FORMS.test(text) || LOUD_LEGAL_FORMS.test(text)) score += COMPANY_SCORE.legalForm;
  else if (/\b(?:gmbh|ltd|inc|llc|corp|srl|sarl|plc|oyj)\b/.test(folded))
    score += COMPANY_SCORE.legalForm;
  if (/\s&\s|(?<!\p{L})\p{Lu}\p{L}+-\p{Lu}\p{L}+ (?:&|and)/u.test(text))
    score += COMPANY_SCORE.ampersand;
  if (/^[\w-]+\.(?:io|com|ai|de|net|co|app|dev|eu|tech|org)$/i.test(text.trim()))
    score += COMPANY_SCORE.domain;
  if (/^the\s\p{Lu}/iu.test(text) && /\bgroup$/i.test(text)) score += COMPANY_SCORE.group;
  if (UNSPACED.test(folded) && companyParts.some((word) => folded.includes(word)))
    score += COMPANY_SCORE.unspaced;
  const apart = ` ${folded} `;
  if (companyPhrases.some((words) => apart.includes(words))) score += COMPANY_SCORE.word;
  for (const word of folded.split(/[^\p{L}\p{M}']+/u))
    if (companyWords.has(word)) score += COMPANY_SCORE.word;
  return Math.min(score, COMPANY_SCORE.most);
}

/** Where the legal form that ends a company name stops; 0 when there is none. */
export function legalFormEnd(text: string): number {
  const match = LEGAL_FORMS.exec(text);
  return match ? match.index + match[0].length : 0;
}

const SIDE_JOBS = LANGUAGE_WORDS.flatMap(({ sideJobs }) => list(sideJobs ?? '')).map((word) => {
  const folded = fold(word);
  return UNSPACED.test(folded) ? folded : ` ${folded}`;
});

/** Whether a text says that something is done beside a job: as a freelancer, a volunteer, on a board, for a few hours. */
export function isSideJob(text: string): boolean {
  const apart = ` ${fold(text).replace(/[\s()[\]|,:;/–—]+/g, ' ')}`;
  return SIDE_JOBS.some((word) => apart.includes(word));
}
