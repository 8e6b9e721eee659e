import type { Job } from './jobs.ts';
import type { CvLine } from './sections.ts';
import { isDocumentTitle, type SectionKind } from './vocabulary/headings.ts';

/** Words of invoices, job advertisements and contracts, which have names and numbers like a CV. */
const OTHER_PAPERS =
  /(?<!\p{L})(?:invoice|rechnung|rechnungsnummer|facture|fattura|factura|fatura|faktura|faktúra|iban|subtotal|total due|mwst|ust-id|tva|vat no|delivery note|lieferschein|amount due|payable|zahlbar|purchase order|angebot nr|quotation|m\/w\/d|m\/f\/x|m\/f\/d|w\/m\/d|h\/f|we offer|wir bieten|your profile|ihr profil|your tasks|ihre aufgaben|deine aufgaben|dein profil|what we offer|apply now|jetzt bewerben|job description|stellenausschreibung|stellenanzeige|nous offrons|votre profil|vos missions|tu perfil|ofrecemos|offriamo|il tuo profilo|oferujemy|wij bieden|jouw profiel|we are looking for|wir suchen|nous recherchons|send your cv|terms and conditions|privacy policy|datenschutzerklärung|contract number|請求書|合計金額|募集要項|応募資格|発票|发票|청구서|nabízíme|požadujeme|sunuyoruz|aradığımız|vi erbjuder|vi tilbyr|vi tilbyder|tarjoamme|requirements:|benefits:|kündigung|mietvertrag|kontoauszug|receipt|reçu|quittung|bon de commande)(?!\p{L})/giu;

/**
 * How much a text is a CV; from 3 on it is one. Headings of several kinds, jobs with dates and its own title
 * speak for it, and a name that an address of the head repeats (`owned`); words of other papers against it.
 */
export function cvScore(
  lines: readonly CvLine[],
  jobs: readonly Job[],
  owned: boolean,
  named: boolean,
): number {
  const kinds = new Set<SectionKind>(lines.map((entry) => entry.section));
  kinds.delete('head');
  kinds.delete('letter');
  // Nobody's name and nobody's jobs: an advertisement has the same headings.
  let score = owned ? 1.5 : jobs.length === 0 && !named ? -1.5 : 0;
  for (const kind of kinds) {
    score +=
      kind === 'experience' || kind === 'education'
        ? 1.6
        : kind === 'summary' || kind === 'contact' || kind === 'other'
          ? 0.6
          : 1;
  }
  score += Math.min(3, jobs.filter((job) => job.title !== null).length * 1);
  if (lines.slice(0, 40).some(({ line }) => isDocumentTitle(line.text))) score += 1.5;
  const text = lines
    .slice(0, 300)
    .map(({ line }) => line.text)
    .join('\n');
  const others = new Set((text.match(OTHER_PAPERS) ?? []).map((word) => word.toLowerCase()));
  return score - others.size * 1.5;
}
