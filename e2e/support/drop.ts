import type { Page } from '@playwright/test';
import type { InventedFile } from './cvs.ts';

/** Drops files in the middle of the page, as a hand does. */
export async function drop(page: Page, ...files: InventedFile[]): Promise<void> {
  const contents = files.map(({ name, mimeType, buffer }) => ({
    name,
    mimeType,
    base64: buffer.toString('base64'),
  }));
  const transfer = await page.evaluateHandle((given) => {
    const made = new DataTransfer();
    for (const { name, mimeType, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      made.items.add(new File([bytes], name, { type: mimeType }));
    }
    return made;
  }, contents);
  await page.dispatchEvent('main, form, body', 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent('main, form, body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main, form, body', 'drop', { dataTransfer: transfer });
}
