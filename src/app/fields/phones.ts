/** Telephone numbers in E.164; the numbering plans load when they are first needed. */
import type { ToE164 } from '../intake/to-request-body.ts';

/** Loads the numbering plans; rejects when their file cannot be fetched. */
export async function loadPhones(): Promise<ToE164> {
  const { isSupportedCountry, parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  return (typed, country) => {
    const known = country !== undefined && isSupportedCountry(country) ? country : undefined;
    const parsed = parsePhoneNumberFromString(typed, known);
    return parsed?.isPossible() ? parsed.number : null;
  };
}
