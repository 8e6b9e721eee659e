/** Whether a file is a CV, a cover letter or something else, by its name and the start of its text. */
import type { AttachmentType } from '../../../kombo/request/attachment.ts';
import { fold } from '../../../text/fold.ts';

/** Folded words (no case, no accents) of the languages that applications come in. */
const CV_WORDS = [
  ...['cv', 'resume', 'lebenslauf', 'curriculum', 'curriculo', 'vitae', 'werdegang', 'profil'],
  ...['hoja de vida', 'zyciorys', 'zivotopis', 'oneletrajz', 'ansioluettelo', 'ozgecmis'],
  ...['meritforteckning', 'levenslauf', 'levensloop', 'biografiko', 'βιογραφικο', 'резюме'],
  ...['履歴書', '職務経歴書', '简历', '簡歷', '履历', '이력서', 'سيرة ذاتية', 'السيرة الذاتية'],
  ...['קורות חיים'],
];

const LETTER_WORDS = [
  ...['cover letter', 'coverletter', 'covering letter', 'application letter', 'motivation letter'],
  ...['letter of motivation', 'letter of interest', 'anschreiben', 'motivationsschreiben'],
  ...['bewerbungsschreiben', 'begleitschreiben', 'lettre de motivation', 'lettre motivation'],
  ...['carta de presentacion', 'carta de motivacion', 'carta de apresentacao', 'lettera di'],
  ...['lettera motivazionale', 'list motywacyjny', 'motivatiebrief', 'sollicitatiebrief'],
  ...['personligt brev', 'ansogning', 'søknad', 'ansøgning', 'motivacni dopis', 'motivacios level'],
  ...['hakemus', 'niyet mektubu', 'on yazi', 'мотивационное письмо', 'сопроводительное письмо'],
  ...['志望動機', '添え状', 'カバーレター', '求职信', '求職信', '자기소개서', 'خطاب تقديم'],
  ...['motivation', 'letter', 'anschr', 'motivationsbrief'],
];

const OTHER_WORDS = [
  ...['zeugnis', 'zeugnisse', 'arbeitszeugnis', 'certificate', 'certificates', 'zertifikat'],
  ...['zertifikate', 'reference', 'references', 'referenz', 'referenzen', 'recommendation'],
  ...['empfehlung', 'diploma', 'diplom', 'degree', 'transcript', 'transcripts', 'portfolio'],
  ...['arbeitsprobe', 'arbeitsproben', 'passport', 'ausweis', 'photo', 'foto', 'bewerbungsfoto'],
  ...['certificat', 'certificado', 'diplome', 'attestation', 'attestato', 'laurea', 'urkunde'],
];

const LETTER_TEXT =
  /^[^\S\n\r\u2028\u2029]*(?:dear |to whom it may|sehr geehrte|liebe[rs]? |madame|monsieur|estimad|gentile|egregi|geachte|bewerbung als|szanown)/im;
const CV_TEXT =
  /^[^\S\n\r\u2028\u2029]*(?:curriculum vitae|lebenslauf|resume|résumé|(?:work |professional )?experience|berufserfahrung|education|ausbildung|formation|experiencia|skills|kenntnisse)\b/im;

export interface Clues {
  name: string;
  /** The start of the text where it costs nothing to have; else empty. */
  text: string;
  /** Without any other clue, is it the CV? */
  likelyCv: boolean;
}

/**
 * The likeliest kind. A name that speaks decides; then the text. An application in one file
 * ("CV and cover letter") counts as the CV.
 */
export function guessType({ name, text, likelyCv }: Clues): AttachmentType {
  const spoken = spacedWords(name);
  if (hasWord(spoken, CV_WORDS)) return 'CV';
  if (hasWord(spoken, OTHER_WORDS)) return 'OTHER';
  if (hasWord(spoken, LETTER_WORDS)) return 'COVER_LETTER';
  if (CV_TEXT.test(text)) return 'CV';
  if (LETTER_TEXT.test(text)) return 'COVER_LETTER';
  return likelyCv ? 'CV' : 'OTHER';
}

/** "FrankDoe_CV2024.pdf" → " frank doe cv 2024 ". */
function spacedWords(name: string): string {
  const words = name
    .replace(/\.[^.]{1,10}$/, '')
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)|(\d)(\p{L})/gu, '$1$3 $2$4')
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ');
  return ` ${fold(words).trim()} `;
}

/** Scripts without spaces between words are searched anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function hasWord(spoken: string, words: readonly string[]): boolean {
  return words.some((word) =>
    spoken.includes(UNSPACED.test(word) ? fold(word) : ` ${fold(word)} `),
  );
}
