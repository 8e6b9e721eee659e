/** Under which addresses a person is looked for. */

/** Worth a look-up; whether it is an address at all is checked when the step is left. */
const LOOKS_WHOLE = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;
/** Each is a question to the ATS, which limits how many it answers. */
const MAX_ADDRESSES = 4;

interface Addressed {
  email_address: string;
  additional_email_addresses: readonly { email_address: string }[];
}

/** The e-mail address and the further ones, each once, as far as they look whole. */
export function emailsOf(candidate: Addressed): string[] {
  const further = candidate.additional_email_addresses.map(({ email_address }) => email_address);
  const byFolded = new Map<string, string>();
  for (const typed of [candidate.email_address, ...further]) {
    const email = typed.trim();
    const folded = email.toLowerCase();
    if (LOOKS_WHOLE.test(email) && !byFolded.has(folded)) byFolded.set(folded, email);
  }
  return [...byFolded.values()].slice(0, MAX_ADDRESSES);
}
