/**
 * `npm run samples`: prints the demo's CVs to `public/samples`, one for each page of `e2e/samples`.
 * Everybody in them is invented. The Japanese one needs a font that knows its letters.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from './find-chromium.ts';

const FROM = 'e2e/samples';
const TO = 'public/samples';

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: chromiumArguments(),
});
const page = await browser.newPage();
for (const file of readdirSync(FROM)) {
  await page.setContent(readFileSync(join(FROM, file), 'utf8'));
  const margin = { top: '2cm', right: '2cm', bottom: '2cm', left: '2cm' };
  await page.pdf({ path: join(TO, file.replace('.html', '.pdf')), format: 'A4', margin });
}
await browser.close();
