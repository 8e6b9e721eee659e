/** The list of submissions as a file. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** Presses "Save as …" and returns the text of the file that comes. */
export async function saveAs(page: Page, format: 'CSV' | 'JSON'): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Save as ${format}` }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}
