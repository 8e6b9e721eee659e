import { useEffect, useState } from 'react';
import type { Phones } from './phones.ts';

/** The first page has no number to show. */
const load = async () => (await import('./phones.ts')).loadPhones();

/** The numbering plans once they are `wanted` and there; null before, and when they cannot be fetched. */
export function usePhones(wanted: boolean): Phones | null {
  const [phones, setPhones] = useState<Phones | null>(null);
  useEffect(() => {
    if (!wanted || phones !== null) return;
    let current = true;
    load().then(
      (loaded) => current && setPhones(loaded),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [wanted, phones]);
  return phones;
}
