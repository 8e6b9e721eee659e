/** Adds to a pasted person what is expected: the reader's words load when something was pasted. */
import type { CvReading } from '../read/cv-reading.ts';

/** The reading with salary, first day and gender, where lines that nothing was read from name them. */
export async function withExpectations(reading: CvReading, locale: string): Promise<CvReading> {
  const read = await import('./read-expectations.ts').catch(() => null);
  const taken = new Set(reading.fields.flatMap(({ place }) => (place ? [place.line] : [])));
  const lines = reading.document.lines.map(({ text }, line) => (taken.has(line) ? '' : text));
  const fields = read?.readExpectations(lines, locale) ?? [];
  return fields.length === 0 ? reading : { ...reading, fields: [...reading.fields, ...fields] };
}
