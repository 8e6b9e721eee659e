import { writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../../e2e/find-chromium.ts';
import { toHtml } from './html.ts';
import type { PrintJob, Producer } from './producer.ts';

/** Prints pages with the browser, and keeps the page itself as an HTML file. */
export const chromiumPrint: Producer = {
  name: 'chromium',
  formats: ['pdf', 'pdf', 'pdf', 'html'],
  weight: 5,
  missing: async () => (findChromium() === null ? 'no Chromium is installed' : null),
  canPrint: () => true,
  print: async (jobs) => {
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath === null ? {} : { executablePath }),
      args: chromiumArguments(),
    });
    try {
      const page = await browser.newPage();
      for (const job of jobs) await printOne(page, job);
    } finally {
      await browser.close();
    }
  },
};

async function printOne(page: Page, { doc, path, format, random }: PrintJob): Promise<void> {
  const html = toHtml(doc, 'modern');
  if (format === 'html') {
    await writeFile(path, html);
    return;
  }
  await page.setContent(html);
  await page.pdf({
    path,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: random.fork('tagged').chance(0.5),
    scale: random.fork('scale').pick([1, 1, 0.9]),
  });
}
