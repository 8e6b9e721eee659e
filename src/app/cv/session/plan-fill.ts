/**
 * What a reading may do to a form. It only ever fills what is empty: values that a person typed
 * stay, and what a CV says otherwise is offered beside them.
 */

import { fold } from '../../../text/fold.ts';
import { cvUnitOf } from '../../form/candidate/candidate-fields.ts';
import type { FieldPath, ReadField } from '../read/cv-reading.ts';
import type { Place } from '../read/matches.ts';
import { isRowsPath, isSame, valuesAt, type WithCandidate } from './cv-fields.ts';

/** A value read from the CV for a field; `place` is where it stands there. */
export interface Proposal {
  path: FieldPath;
  value: string;
  place: Place | null;
}

/** What becomes of each value that was read. */
export interface FillPlan {
  /** Go into empty fields. */
  fills: Proposal[];
  /** Are offered: unsure ones, and sure ones that differ from what is there. */
  offers: Proposal[];
  /** Are in the form already. */
  matches: Proposal[];
  /** The form names somebody else: nothing is filled, all is offered. */
  otherPerson: boolean;
}

/** `takes` says whether the ATS stores a field; what it does not store is left out. */
export function planFill(
  values: WithCandidate,
  fields: readonly ReadField[],
  takes: (path: FieldPath) => boolean,
): FillPlan {
  const plan: FillPlan = { fills: [], offers: [], matches: [], otherPerson: false };
  plan.otherPerson = isOtherPerson(values, fields);
  for (const { path, value, place, confidence } of fields) {
    if (!takes(path)) continue;
    const proposal = { path, value, place };
    const there = valuesAt(values, path).filter((text) => text.trim() !== '');
    const isSure = confidence === 'fill';
    if (there.some((text) => isSame(path, text, value))) plan.matches.push(proposal);
    else if (there.length > 0) {
      // A doubtful value is no reason to doubt a typed one; a list may always grow.
      if (isSure || isRowsPath(path)) plan.offers.push(proposal);
    } else if (isSure && !plan.otherPerson && !contradicts(values, fields, path)) {
      plan.fills.push(proposal);
    } else plan.offers.push(proposal);
  }
  return plan;
}

/**
 * Does another field that only makes sense together with this one hold something else than the CV
 * says? Half an address of each would be a third one.
 */
function contradicts(
  values: WithCandidate,
  fields: readonly ReadField[],
  path: FieldPath,
): boolean {
  return cvUnitOf(path).some((other) => differs(values, fields, other));
}

function differs(values: WithCandidate, fields: readonly ReadField[], path: FieldPath): boolean {
  if (isRowsPath(path)) return false;
  const there = valuesAt(values, path)[0]?.trim() ?? '';
  const read = fields.find((field) => field.path === path);
  return there !== '' && read !== undefined && !isSame(path, there, read.value);
}

/** Another name in the form, and no e-mail address in common, is somebody else's entry. */
function isOtherPerson(values: WithCandidate, fields: readonly ReadField[]): boolean {
  const email = valuesAt(values, 'candidate.email_address')[0] ?? '';
  const shared = fields.some(
    ({ path, value }) => path === 'candidate.email_address' && isSame(path, email, value),
  );
  return !shared && (isOther('candidate.first_name') || isOther('candidate.last_name'));

  /** A part of a name, or a name without its accents, is the same person's. */
  function isOther(path: FieldPath): boolean {
    const there = fold(valuesAt(values, path)[0] ?? '').trim();
    const read = fold(fields.find((field) => field.path === path)?.value ?? '').trim();
    return there !== '' && read !== '' && !there.includes(read) && !read.includes(there);
  }
}
