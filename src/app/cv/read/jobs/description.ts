import type { CvLine } from '../cv-line.ts';
import { companyScore, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';

/** What tells a text about a job from the names of title and employer. Set by hand on the development corpus. */
export const DESCRIPTION = {
  /** A longer text tells of a job and names none. Characters: a line of a page. */
  sentence: 110,
  /** A name may be as long, with so many of its longer words in capitals. */
  longName: 150,
  loud: 0.9,
  /** With a full stop behind it even a shorter text is a sentence, unless it is the stop of a legal form. */
  stopped: 45,
  legalForm: 2,
  /** Words: a small letter at the beginning of three, or every second of five small, makes a sentence. */
  smallWords: 2,
  words: 5,
  small: 0.5,
  /** "Lead research team that models fraud for …": more words than a title in small letters has. */
  mostTitleWords: 9,
} as const;

/** What begins a point of a list. */
export const BULLET = /^\s*(?:(?:[•·▪■◦○●➢►▸‣*¢®©»✓{—–-]|o)\s|[•▪◦●➢►▸‣](?=\p{Script=Latin}))/u;

const NOISE =
  /^(?:aufgaben|tätigkeiten|verantwortlichkeiten|missions|tâches|funciones|responsabilidades|mansioni|attività|atividades|obowiązki|zakres obowiązków|taken|werkzaamheden|náplň práce|görevler|sorumluluklar|arbetsuppgifter|opgaver|業務内容|職務内容|technologies|tech stack|stack|technologien|environnement technique)\s*:?$/i;

const TASK_WORDS = new Set(
  'responsibility responsibilities duties tasks achievements accomplishments contributions deliverables highlights'.split(
    ' ',
  ),
);
const BESIDE_TASKS = new Set(
  'key my main major core daily job work primary notable role roles activities and include includes included are were the following'.split(
    ' ',
  ),
);

/** "Roles & Responsibilities", "Duties and responsibilities include:": heads a list of tasks. */
function headsTasks(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s/&,:–-]+/)
    .filter((word) => word !== '');
  return (
    words.some((word) => TASK_WORDS.has(word)) &&
    words.every((word) => TASK_WORDS.has(word) || BESIDE_TASKS.has(word))
  );
}

const isNoise = (text: string) => NOISE.test(text) || headsTasks(text);

/** Somebody speaks of himself; "My Little Bakery" is a name. */
const TELLS =
  /^(?:(?:I|I[’']m|I[’']ve|Ich|Je|J[’']ai|Yo|Io|Eu|Ik|Ja|Я)\s\p{L}|(?:My|We|Our|Meine?|Mi|Мой|Моя)\s\p{Ll})/u;

/** A sentence in a script without capitals: a full stop behind so many characters. */
const CASELESS_SENTENCE = /^[^\p{Lu}\p{Ll}]{20,}\.$/u;

const CJK_SENTENCE = /[。．]|[\u3040-\u9fff][；;]$|[\uac00-\ud7af]\.(?:\s|$)/;

/** "Ministry of Mills, Ovens and Bread (MMOB) – Central Unit for …": a long name has capitals where a sentence has none. */
function isLongName(text: string): boolean {
  if (text.length > DESCRIPTION.longName || /[.;!]$/.test(text)) return false;
  const words = text.split(/[^\p{L}\p{M}'’]+/u).filter((word) => word.length > 3);
  const loud = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 0 && loud.length >= words.length * DESCRIPTION.loud;
}

/** Whether a line is a point of a list, a heading of tasks, or so long or stopped that it can only be a sentence. */
export function isText({ line }: CvLine): boolean {
  const text = line.text.trim();
  if (BULLET.test(text) || isNoise(text) || TELLS.test(text)) return true;
  if ((text.length > DESCRIPTION.sentence && !isLongName(text)) || CJK_SENTENCE.test(text))
    return true;
  if (CASELESS_SENTENCE.test(text) && companyScore(text) < DESCRIPTION.legalForm) return true;
  return (
    /[.;!]$/.test(text) &&
    text.length > DESCRIPTION.stopped &&
    companyScore(text) < DESCRIPTION.legalForm
  );
}

/** Whether a line tells of a job: text, or words most of which are written small. */
export function isDescription(entry: CvLine): boolean {
  const text = entry.line.text.trim();
  if (isText(entry)) return true;
  if (
    /^\p{Ll}/u.test(text) &&
    !/^[\w-]+\.\w{2,4}\b|^(?:https?:\/\/|iOS|van|de|von|eBay)/.test(text) &&
    text.split(' ').length > DESCRIPTION.smallWords
  )
    return true;
  const words = text.split(/\s+/);
  if (words.length < DESCRIPTION.words || /\t/.test(text)) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    small / words.length >= DESCRIPTION.small &&
    companyScore(text) < WORDS_LEVEL.sure &&
    (titleScore(text) < WORDS_LEVEL.word || words.length > DESCRIPTION.mostTitleWords)
  );
}

const TASK =
  /^(?:participat(?:ion|ing) in|participation (?:à|au|aux)|prestations? (?:proposées|réalisées)|(?:leading|responsible|working|worked) (?:and|for|on|with))(?!\p{L})/iu;

/** "Participation in …", "Responsible for …": what somebody did, where a title is looked for. */
export const isTask = (text: string): boolean => TASK.test(text);

/** Kinds of employment that stand beside a title: "full-time", "(Teilzeit)". */
const EMPLOYMENT =
  'full[- ]?time|part[- ]?time|vollzeit|teilzeit|befristet|unbefristet|minijob|temps plein|temps partiel|cdi|cdd|intérim|jornada completa|media jornada|tiempo completo|medio tiempo|tiempo parcial|tempo pieno|tempo determinato|tempo indeterminato|tempo integral|tempo inteiro|período integral|voltijds|deeltijds|fulltime|parttime|pełny etat|plný úvazek|plný úväzok|teljes munkaidő|részmunkaidő|tam zamanlı|yarı zamanlı|heltid|deltid|kokoaikainen|osa-aikainen|полная занятость|повна зайнятість|normă întreagă|puno radno vrijeme|πλήρης απασχόληση|toàn thời gian|bán thời gian|正社員|契約社員|派遣社員|全职|兼职|全職|兼職|정규직|계약직|remote|hybrid|contract|permanent|temporary|freelance|self-employed|onsite|on-site';
const ONLY_EMPLOYMENT = new RegExp(`^(?:${EMPLOYMENT})$`, 'iu');
const EMPLOYMENT_BEHIND = new RegExp(
  `\\s?[([（](?:${EMPLOYMENT})[)\\]）]$|\\s[–-]\\s(?:${EMPLOYMENT})$`,
  'iu',
);

/** "Baker (full-time)", "Baker – part-time" without how much of the week it is. */
export const withoutEmployment = (text: string): string =>
  text.replace(EMPLOYMENT_BEHIND, '').replace(/ in (?:Vollzeit|Teilzeit)$/u, '');

/** "Supervisor: Mr Muster, Doctoral Student": who somebody worked for or with. */
const SOMEBODY_ELSE =
  /^(?:(?:co-?|faculty |thesis |project |academic |scientific )?(?:supervisors?|advisors?|advisers?|mentors?)|guide|supervised by|under the (?:guidance|supervision) of|report(?:s|ing|ed) to|line manager|betreuer(?:in)?|betreut von|encadrante?|maître de stage|tuteur|tutrice|tutore?|relatore|orientadora?|director de tesis|promotor|opiekun|vedoucí práce|научный руководитель|指導教員|指导老师|导师)\s?[:：]/iu;
/** "21.2 Editing": the number of a part of the document. */
const NUMBERED_PART = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{L}/u;

const DURATION =
  /^\(?(?:\d+\s?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|anni|mesi|anos|lata?|lat|miesiąc[a-z]*|jaar|maanden|let|rok[a-z]*|měsíc[a-z]*|yıl|ay|år|månader|年|ヶ月|か月)\.?[\s,]*)+\)?$/i;

/** "Разработал дизайн", "Developed and tested …": what somebody did, as the first word of a point without its sign. */
const DID =
  /^(?:主要)?(?:负责|負責|参与|參與|协助|協助|独立完成|獨立完成|带领|帶領|主导|主導)|^(?:(?:\p{L}{2,20}(?:овал|ивал|ывал)|разработал|создал|написал|сверстал|выстроил|построил|внедрил|запустил|настроил|улучшил|обеспечил|увеличил|добавил|сделал|руководил|отвечал|управлял|выполнял|осуществлял|помогал|работал|обучал|занимал|пров[её]л|в[её]л)(?:а|и)?(?:ся|сь)?|розроб(?:ив|ила|ляв|ляла)|створ(?:ив|ила))\s\p{L}|^(?:(?:Co-?)?Developed|Designed|Built|Led|Managed|Created|Implemented|Maintained|Conducted|Coordinated|Collaborated|Assisted|Supported|Worked|Wrote)\s(?:an?|the|and|on|with|in|for|to|up)\s/iu;

/** "Bakery chain with 300+ employees": how big an employer is. */
const HOW_BIG =
  /\d[kKmM]?\+?\s(?:employees|people|staff|Mitarbeiter(?:n|innen)?|Beschäftigten?|salariés|collaborateurs|empleados|funcionários|colaboradores|dipendenti|pracowników|сотрудников|çalışan)(?!\p{L})/iu;

/** Whether a text may be a title or a company: no address, no duration, no kind of employment. */
export function isContent(text: string): boolean {
  if (text.length < 2 || !/\p{L}/u.test(text)) return false;
  if (/^(?:https?:\/\/|www\.)\S+$|@[^\s@]+\.\w/.test(text)) return false;
  if (DID.test(text) || HOW_BIG.test(text) || SOMEBODY_ELSE.test(text) || NUMBERED_PART.test(text))
    return false;
  if (DURATION.test(text) || isNoise(text) || TELLS.test(text)) return false;
  return !ONLY_EMPLOYMENT.test(text);
}
