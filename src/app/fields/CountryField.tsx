import { useMemo } from 'react';
import { useWords } from '../words/words.ts';
import { getCountries } from './countries.ts';
import type { FieldProps } from './Field.tsx';
import { PickerField } from './PickerField.tsx';

/** Abbreviations that people type and that are no code of ISO 3166-1. */
const ALIASES: Record<string, string> = { AE: 'UAE', GB: 'UK', US: 'USA' };

/** A country by its name in the person's language; held as ISO 3166-1 alpha-2. */
export function CountryField(field: FieldProps) {
  const { country, locale } = useWords();
  const options = useMemo(
    () =>
      getCountries()
        .map((code) => ({ value: code, label: country(code), detail: code, alias: ALIASES[code] }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    [country, locale],
  );
  return <PickerField {...field} options={options} />;
}
