/** Text for searching: without case, accents and width, so that "muller" finds "Müller". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase();
}

/** Does a text hold every word of a search? An empty search is in everything. */
export function foldedIncludes(text: string, search: string | null): boolean {
  const words = fold(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}
