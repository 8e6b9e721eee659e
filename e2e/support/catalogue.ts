/** The product's own words, for journeys that expect not to read them. */
import de from '../../src/app/i18n/de.json' with { type: 'json' };
import en from '../../src/app/i18n/en.json' with { type: 'json' };

const MESSAGES = [...Object.values(en), ...Object.values(de)];

/**
 * Returns `words` as they are, once they are found in a message of the catalogue.
 * @throws Error when no message has them: an expectation that nobody reads them could never fail.
 */
export function known(words: string): string {
  if (MESSAGES.some((message) => message.includes(words))) return words;
  throw new Error(`No message of the catalogue has the words "${words}".`);
}
