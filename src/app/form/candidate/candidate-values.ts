/** What the form holds of the candidate: Kombo's shape, made from the list of fields. */
import { set } from 'react-hook-form';
import { CANDIDATE_FIELDS, type CandidateField, type CandidatePath } from './candidate-fields.ts';

/** What a control holds: what was typed, right or wrong, and `''` for nothing. */
type Held<F> = F extends { control: 'rows'; toRow(value: string): infer Row }
  ? Row[]
  : F extends { control: 'choice'; choices: infer Labels }
    ? keyof Labels | ''
    : F extends { control: 'number' }
      ? number | string
      : string;

/** The keys that paths have right under a prefix. */
type KeyUnder<Prefix extends string> = CandidatePath extends infer P
  ? P extends `${Prefix}.${infer Rest}`
    ? Rest extends `${infer Key}.${string}`
      ? Key
      : Rest
    : never
  : never;

type ValuesUnder<Prefix extends string> = {
  [K in KeyUnder<Prefix>]: `${Prefix}.${K}` extends CandidatePath
    ? Held<Extract<CandidateField, { path: `${Prefix}.${K}` }>>
    : ValuesUnder<`${Prefix}.${K}`>;
};

/**
 * The candidate as typed. A date is YYYY-MM-DD or the text that could not be read as a day, an
 * amount a number or the text that could not be read as one.
 */
export type CandidateValues = ValuesUnder<'candidate'>;

/** The candidate that nothing is known of. */
export function emptyCandidate(): CandidateValues {
  const values = {};
  for (const { path, control } of CANDIDATE_FIELDS) set(values, path, control === 'rows' ? [] : '');
  // The type is made from the same list.
  return (values as { candidate: CandidateValues }).candidate;
}
