import type { CvLine } from './cv-line.ts';
import type { Job } from './jobs/job.ts';
import { isDocumentTitle, type SectionKind } from './vocabulary/headings.ts';

/** Words of invoices, job advertisements and contracts, which have names and numbers like a CV. */
const OTHER_PAPERS =
  /(?<!\p{L})(?:invoice|rechnung|rechnungsnummer|facture|fattura|factura|fatura|faktura|faktúra|iban|subtotal|total due|mwst|ust-id|tva|vat no|delivery note|lieferschein|amount due|payable|zahlbar|purchase order|angebot nr|quotation|m\/w\/d|m\/f\/x|m\/f\/d|w\/m\/d|h\/f|we offer|wir bieten|your profile|ihr profil|your tasks|ihre aufgaben|deine aufgaben|dein profil|what we offer|apply now|jetzt bewerben|job description|stellenausschreibung|stellenanzeige|nous offrons|votre profil|vos missions|tu perfil|ofrecemos|offriamo|il tuo profilo|oferujemy|wij bieden|jouw profiel|we are looking for|wir suchen|nous recherchons|send your cv|terms and conditions|privacy policy|datenschutzerklärung|contract number|請求書|合計金額|募集要項|応募資格|発票|发票|청구서|nabízíme|požadujeme|sunuyoruz|aradığımız|vi erbjuder|vi tilbyr|vi tilbyder|tarjoamme|requirements:|benefits:|kündigung|mietvertrag|kontoauszug|receipt|reçu|quittung|bon de commande)(?!\p{L})/giu;

/**
 * What makes a text a CV, in the points of `LEAST.cv`. An own address alone is enough (a CV whose headings nobody
 * knows must not be thrown away); headings are not, for advertisements have them: they need a name or jobs beside.
 */
const CV_SCORE = {
  owned: 2.6,
  nobodys: -1.5,
  reachable: 2,
  reachableOnce: 1,
  personal: 2.6,
  ownedAndReachable: 0.5,
  calledAndContacted: 2,
  experienceOrEducation: 1.6,
  otherHeading: 1,
  vagueHeading: 0.6,
  job: 1,
  mostForJobs: 3,
  title: 1.5,
  wordOfOtherPapers: -1.5,
} as const;

/** A CV says that it is one on its first page, about 40 lines down at most. */
const TITLE_LINES = 40;
/** What a paper is called stands in its first lines. */
const FIRST_LINES = 4;
/** Lines that words of other papers are looked for in: about six pages; a longer paper has them there too. */
const LOOKED_AT = 300;

/** Whose paper it is. */
interface Owner {
  /** An address of the head repeats the name. */
  owned: boolean;
  named: boolean;
  /** The head holds a phone number and an e-mail address. */
  reachable: boolean;
  /** The head holds one of them, and a name. */
  reachableOnce: boolean;
  /** The head holds both, and a date of birth: nobody's advertisement does. */
  personal: boolean;
  /** The head holds one of them. */
  contacted: boolean;
  /** The head holds both, and a person's profile: a firm's has another form. */
  profiled: boolean;
}

/**
 * How much a text is a CV; from `LEAST.cv` on it is one. Headings of several kinds, jobs with dates and its own title
 * speak for it, and a name that an address of the head repeats (`owned`); words of other papers against it.
 * Where its weights come from: docs/autofill-weights.md.
 */
export function cvScore(
  lines: readonly CvLine[],
  jobs: readonly Job[],
  { owned, named, reachable, reachableOnce, personal, contacted, profiled }: Owner,
): number {
  const kinds = new Set<SectionKind>(lines.map((entry) => entry.section));
  kinds.delete('head');
  kinds.delete('letter');
  // Nobody's name and nobody's jobs: an advertisement has the same headings.
  let score = owned
    ? CV_SCORE.owned
    : jobs.length === 0 && !named && !personal && !profiled
      ? CV_SCORE.nobodys
      : 0;
  if ((personal || profiled) && !owned && !reachable) score += CV_SCORE.personal;
  if (reachableOnce && !reachable) score += CV_SCORE.reachableOnce;
  if (reachable) score += owned ? CV_SCORE.ownedAndReachable : CV_SCORE.reachable;
  for (const kind of kinds) {
    score +=
      kind === 'experience' || kind === 'education'
        ? CV_SCORE.experienceOrEducation
        : kind === 'summary' || kind === 'contact' || kind === 'other'
          ? CV_SCORE.vagueHeading
          : CV_SCORE.otherHeading;
  }
  score += Math.min(
    CV_SCORE.mostForJobs,
    jobs.filter((job) => job.title !== null).length * CV_SCORE.job,
  );
  if (lines.slice(0, TITLE_LINES).some(({ line }) => isDocumentTitle(line.text)))
    score += CV_SCORE.title;
  // "DAFTAR RIWAYAT HIDUP" above everything, and contact data: whoever it is, it is his CV.
  const called = lines.slice(0, FIRST_LINES).some(({ line }) => isDocumentTitle(line.text));
  if (called && contacted && !reachable && !owned) score += CV_SCORE.calledAndContacted;
  const text = lines
    .slice(0, LOOKED_AT)
    .map(({ line }) => line.text)
    .join('\n');
  const others = new Set((text.match(OTHER_PAPERS) ?? []).map((word) => word.toLowerCase()));
  return score + others.size * CV_SCORE.wordOfOtherPapers;
}
