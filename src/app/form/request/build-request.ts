/** The request of an entry: the review shows what this gives, and sending sends it. */
import type { CheckedIntake } from '../validate/intake-schema.ts';
import { loadPhones } from './phones.ts';
import { type RequestDraft, type ToE164, toRequestBody } from './to-request-body.ts';

/** Without the numbering plans a number travels as it was typed, which Kombo takes as well. */
const asTyped: ToE164 = () => null;

/** Builds the request; never rejects: plans that cannot be fetched leave numbers as they were typed. */
export async function buildRequest(checked: CheckedIntake): Promise<RequestDraft> {
  const { toE164 } = await loadPhones().catch(() => ({ toE164: asTyped }));
  return toRequestBody(checked, toE164);
}
