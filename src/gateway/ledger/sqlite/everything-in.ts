/** All that stands in the files of a directory and below, for tests that look for what must be gone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One text, a character for each byte, so that text in UTF-8 is found if it is ASCII. */
export function everythingIn(directory: string): string {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    .join('\n');
}
