/** What stands between a title and an employer in one text: words, signs and dashes of all languages. */

import { companyScore, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';

/** Words that join two others, so that nothing is parted there. */
export const JOINS =
  /^(?:and|und|et|y|e|i|a|of|de|del|da|do|di|du|des|la|le|les|el|los|las|der|die|das|for|für|per|para|pour|&|van|von|the|in|en|im|dla|ds\.|na|w|z|ve|og|och|ja|у|в|по|з|с|і|и|та|της|του)$/iu;

/** What stands before an employer and little else, longer ones first: a part of a regular expression. */
const SURELY_AT =
  'at|c\\/o|bei der|beim|bei|chez|presso|bij|with|hos|ve společnosti|ve firmě|u společnosti|u firmy|v spoločnosti|vo firme|v podjetju|u tvrtki|u firmi|w firmie|w spółce|в компании|в фирме|в компанії|у компанії|у фірмі|у|en la empresa|na empresa|di perusahaan|la firma|în cadrul|au sein de|στην εταιρεία|στην|στη|στο|@';

export const SOFT = new RegExp(
  [
    '(?<!\\s)\\s+(?:as an?|as|als|como|jako|en tant que|in qualità di|sebagai|na stanowisku|в качестве|на посаді|на должности|mein|में)\\s+',
    `(?<!\\s)\\s+(?:${SURELY_AT}|w|we|u|v|ve|в|na|en|em|no|în|la|på|ved|in|di|for|für)\\s+`,
    '(?:(?<!\\s)\\s+)?@\\s+',
    '(?<!\\s)\\s+ב-(?=\\p{L})',
    '\\sב(?=ועדת|וועדה|ועדה|חברת|משרד|בית|בנק|עיריית|מועצת|מכון|אוניברסיט|מכללת|רשת|קבוצת|מרכז|מפעל|סוכנות|עמותת)',
    '(?<!\\s)\\s+[–—-]\\s+',
    '(?<=\\p{L})—\\s+',
    ',\\s+(?!(?:LLC|L\\.L\\.C|Inc|Ltd|Corp|Co|LLP|L\\.P|PLC|GmbH|AG|S\\.A|S\\.L|SL|SA|S\\.R\\.L)\\b)',
    '[،、]\\s*',
    // The comma of Chinese, never one within brackets.
    '，\\s*',
    '(?:(?<!\\s)\\s+)?／\\s*',
    '(?<!\\s)\\s+\\/\\s+',
    ':\\s+',
    '(?<=\\p{L}{3})\\.\\s+(?=\\p{Lu})',
    '(?<=\\p{L}{2})-\\s+(?=\\p{Lu})',
    '(?<=[\\u3040-\\u9fff\\uac00-\\ud7af）)])\\s+(?=[\\u3040-\\u9fff\\uac00-\\ud7af])',
  ].join('|'),
  'gu',
);
/** "VP of Sales, EMEA, Tin Works": the region belongs to the title before it. */
export const REGION_FIRST =
  /^(?:EMEA|APAC|DACH|LATAM|MENA|CEE|ANZ|UKI|Nordics|Benelux|Americas|Europe|Asia[- ]Pacific|Middle East)(?:,|$)/i;
export const AT = new RegExp(`^\\s+(?:${SURELY_AT})\\s+$|^\\s+ב-$`);
export const JOINS_OR_AT = new RegExp(
  `${JOINS.source}|^(?:at|bei|beim|chez|presso|bij|with|hos)$`,
  'iu',
);
export const AS =
  /^(?:as|as an?|als|como|jako|en tant que|in qualità di|sebagai|na stanowisku|в качестве|на посаді|на должности|mein|में)$/iu;
/** Small words that stand before an employer and between other words too. */
export const PERHAPS_AT = /^(?:w|we|u|v|ve|na|no|en|em|in|di|for|für|в|în|la|på|ved)$/;

/** Subjects that a title in Russian stands before: "Дизайнер в IT". */
const SUBJECT = /^(?:IT|HR|PR|ML|AI|QA|UX|UI|VR|AR|B2B|B2C|SMM|SEO|DevOps|Data|Web)(?![\p{L}\d])/iu;

/**
 * Whether what follows a small word is certainly an employer: "Пекарь в Crumb" (Latin letters behind Cyrillic ones),
 * "Пекарь в «Крошке»", "Piekarz w crumb.example".
 */
export function isNamedApart(left: string, right: string): boolean {
  if (/^\p{L}[\p{L}\d-]{1,40}\.\p{Ll}{2,8}$/u.test(right)) return true;
  return (
    /[\u0400-\u04ff]$/.test(left) &&
    /^(?:[A-Za-z][\w&.-]|[«"„“]\p{L})/u.test(right) &&
    !SUBJECT.test(right)
  );
}

/** Employers whose name begins with a small letter are domains and a few brands; else it is the rest of a sentence. */
export const SMALL_COMPANY = /^(?!(?:e|i)\p{Lu}|\S+\.\p{L}{2,})\p{Ll}/u;

/** "ASESORA COMERCIAL BANCO MUSTER": words that employers' names begin with where they stand before the name. */
export const LEADS =
  /^(?:groupe|gruppo|grupo|grup|grupa|banco|banque|banca|bank|hospital|hôpital|ospedale|szpital|klinikum|stadtwerke|universidade?|università|université|universität|clínica|clinique|clinica|transportes|transports|distribuidora|laboratorios?|laboratoires?|ayuntamiento|municipalidad|mairie|comune|prefeitura|supermercados?|inmobiliaria|editorial|consultora|établissements|ets|fratelli|f\.lli|the|university|city of|קבוצת|בנק|עיריית|בית חולים|אוניברסיטת|חברת|مجموعة|شركة|بنك|مستشفى|جامعة|بلدية)\s/iu;

/**
 * "Machine Learning & Security", "Backend": words of what somebody works on, and nothing more. Behind the dash of a
 * title they employ nobody.
 */
export const isSubject = (text: string): boolean =>
  text.split(/[\s,&/+-]+/).every((word) => SUBJECTS.has(word.toLowerCase()));
const SUBJECTS = new Set(
  'machine learning deep data science sciences analytics analysis security cybersecurity cyber software hardware cloud infrastructure backend back end frontend front full fullstack stack web mobile ios android embedded systems robotics computer vision nlp ai ml artificial intelligence devops quality assurance testing automation engineering platform research development r d and of digital transformation finance accounting accounts payable receivable risk compliance credit audit tax treasury payments payroll controlling operations operation logistics supply chain warehouse procurement purchasing sourcing sales marketing brand product products growth content communications social media events hr people talent acquisition recruiting legal facilities customer customers client service care support success experience back front office internal tools reporting billing crm erp sap fi co mm sd fi/co retail wholesale strategy innovation sustainability quality safety maintenance production planning night shift day team department division unit the for emea apac dach latam benelux europe asia pacific uk us usa global international region regional north south east west central einkauf vertrieb verkauf buchhaltung logistik lager personal finanzen entwicklung produktion qualität kundenservice kundendienst innendienst außendienst finances achats ventes qualité juridique comptabilité produits compras ventas finanzas calidad producción zona norte sur este oeste logística contabilidad acquisti vendite finanza qualità produzione area nord sud ovest est logistica amministrazione ufficio'.split(
    ' ',
  ),
);

/** Words of a title beside a full stop; more are a sentence. */
const STOP_WORDS = 6;

/** "Crumb Mills. Baker" and "Baker. Crumb Mills Ltd": which is which at a full stop; null where it ends a sentence. */
export function partsAtStop(left: string, right: string): 'tc' | 'ct' | null {
  const words = (text: string) => text.split(' ').length;
  const [one, other] = [titleScore(left), titleScore(right)].map((it) => it >= WORDS_LEVEL.word);
  if (/\.\s/.test(left) || one === other) return null;
  if (other) return !/\.\s/.test(right) && words(right) <= STOP_WORDS ? 'ct' : null;
  return companyScore(right) >= WORDS_LEVEL.word && words(left) <= STOP_WORDS ? 'tc' : null;
}

/** Small words that stand before an employer and between other words too, within a text. */
const SMALL_WORD = /\s(?:en|em|na|în|på|ved|w|we)\s(?=\p{Lu})/u;

/** "Rye en Crumb Mills": whether what a small word stands before is parted by another one. */
export function isBeforeAnother(text: string): boolean {
  const [first = '', ...more] = text.split(SMALL_WORD);
  return more.length > 0 && companyScore(first) < WORDS_LEVEL.word;
}

/** A single word with a capital that is none of titles and none of employers. */
export const isUnknownWord = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) && titleScore(text) === 0 && companyScore(text) === 0;

/** Ranks before a word of what somebody works on: a title, and nobody's employer. */
export const RANKED =
  /^(?:senior|junior|head of|vice president|director of|deputy|interim) \p{L}/iu;
export const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7af]/;
/** Legal forms that stand before a name, without one. */
export const BARE_FORM =
  /^(?:주식회사|유한회사|株式会社|有限会社|合同会社|ООО|АО|ЗАО|ПАО|ТОВ|ФОП|公司)$/u;

/** Whether a title's last word is one of titles, or a region behind one: nothing more belongs to it. */
export function endsAsTitle(text: string): boolean {
  const words = text.split(' ');
  if (REGION_FIRST.test(words.at(-1) ?? '')) words.pop();
  return words.length > 0 && titleScore(words.at(-1) ?? '') >= WORDS_LEVEL.word;
}

/** Units of a firm in East Asian scripts, which employ nobody. */
export const DEPARTMENT = /(?:팀|부서|본부|사업부|(?<!楽)部|課|室|科|部门|部門)$/u;

/** "누리물류 / 과장": beside a slash one is a title, and the other no department. */
export function isTitleBesideName(text: string): boolean {
  if (!/[\u3040-\u9fff\uac00-\ud7af]/.test(text)) return false;
  const [left = '', right = '', ...more] = text.split(' / ');
  if (right === '' || more.length > 0) return false;
  const [first, second] = [left, right].map((one) => titleScore(one) >= WORDS_LEVEL.word);
  return first !== second && !DEPARTMENT.test(first ? right : left);
}
