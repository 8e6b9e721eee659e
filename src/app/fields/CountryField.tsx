import { useMemo } from 'react';
import { LANGUAGES } from '../../contract/languages.ts';
import { COUNTRY_CODES } from '../../kombo/values/countries.ts';
import { useI18n } from '../i18n/i18n.ts';
import { firstScreen } from '../platform/first-screen.ts';
import type { PickerOption, Readings } from '../ui/picker/match-options.ts';
import type { FieldProps } from './Field.tsx';
import type { FurtherNames } from './notation/country-names.ts';
import { PickerField } from './PickerField.tsx';

/** How the platform calls countries, long and short, in each language of the product. */
function namesOf(code: string): string[] {
  platformNames ??= LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(language, { type: 'region', style }),
    ),
  );
  // Many languages share a name.
  return [...new Set(platformNames.map((names) => names.of(code) ?? ''))].filter(isOfOne);
}
/** "Congo" alone is one country in some languages and either in others; "RU" and "EU" are others. */
const isOfOne = (name: string) => !/^(?:[CK]ongo|R\.-U\.|RU|EU|É\.-U\.)$/.test(name);
let platformNames: Intl.DisplayNames[] | null = null;

/** What else people call a country, in parts and as a whole. None until it is there: it comes later. */
let furtherNames: FurtherNames = () => NONE;
const NONE = { usual: [], whole: [] };

let furtherReadings: Readings = () => [];
/** What else a typed text may mean; nothing more until that is there. */
export const readings: Readings = (typed) => furtherReadings(typed);

/** Loads what else people call countries; without network the platform's names must do. */
export async function loadFurtherNames(): Promise<void> {
  try {
    const names = import('./notation/country-names.ts');
    const { countryReadings } = await import('./notation/country-readings.ts');
    ({ furtherNames } = await names);
    furtherReadings = countryReadings;
  } catch {
    // The next page asks again.
  }
}
void firstScreen.then(loadFurtherNames);

const aliases = new Map<string, { of: readonly string[]; all: readonly string[] }>();

/** The same list as long as nothing more is known of the country. */
function aliasesOf(code: string): readonly string[] {
  const { usual } = furtherNames(code);
  const kept = aliases.get(code);
  if (kept?.of === usual) return kept.all;
  const all = [...new Set([...namesOf(code), ...usual])];
  aliases.set(code, { of: usual, all });
  return all;
}

/** All countries, sorted by their names; `name` says how one is called in the person's language. */
export function countryOptions(name: (code: string) => string, locale: string): PickerOption[] {
  return COUNTRY_CODES.map((code) => ({
    value: code,
    label: name(code),
    detail: code,
    // Asked for when somebody searches, not when the form is shown.
    get aliases() {
      return aliasesOf(code);
    },
    get wholeNames() {
      return furtherNames(code).whole;
    },
  })).sort((a, b) => a.label.localeCompare(b.label, locale));
}

/**
 * A country by its name in the person's language; held as ISO 3166-1 alpha-2. It is found by every
 * name that people use for it, in any language of the product.
 */
export function CountryField(field: FieldProps) {
  const { country, locale } = useI18n();
  const options = useMemo(() => countryOptions(country, locale), [country, locale]);
  return <PickerField {...field} options={options} readings={readings} />;
}
