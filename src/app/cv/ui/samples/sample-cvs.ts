/** The demo's CVs, of invented people: what they are called, and their bytes. */
import type { PickedFile } from '../../../files/check/check-file.ts';

/** Printed by `npm run samples`. Each is named in its own language. */
export const SAMPLE_CVS = [
  { lang: 'en', label: 'English', name: 'CV Eleanor Whitcombe.pdf' },
  { lang: 'de', label: 'Deutsch', name: 'Lebenslauf Jonas Brandhuber.pdf' },
  { lang: 'ja', label: '日本語', name: '履歴書 水島明里.pdf' },
] as const;
export type SampleCv = (typeof SAMPLE_CVS)[number];

/**
 * The file of a sample, as if it had been picked.
 * @throws TypeError without network, Error when the gateway does not have it
 */
export async function fetchSampleCv({ lang, name }: SampleCv): Promise<PickedFile> {
  const answer = await fetch(`/samples/${lang}.pdf`);
  if (!answer.ok) throw new Error(`The sample CV was answered with ${answer.status}.`);
  const type = 'application/pdf';
  return { name, file: new File([await answer.blob()], name, { type }) };
}
