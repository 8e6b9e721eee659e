/** A CV of an invented person on two pages, as a browser prints it: with its fonts. */
import type { Browser } from '@playwright/test';

const JOBS = ['Harbour Optics Ltd', 'Brightwell Lenses', 'Marsh & Cole', 'Ostrow Instruments'];
const TASK =
  'Set up and looked after the machines for grinding and coating, trained new colleagues, and kept the records of each batch.';

function html(last: string): string {
  const jobs = JOBS.map((company, index) => {
    const years = `${2022 - index * 3} – ${index === 0 ? 'present' : 2025 - index * 3}`;
    return `<h3>Lens Technician</h3><p>${company}, Bristol · ${years}</p><ul>${`<li>${TASK}</li>`.repeat(7)}</ul>`;
  });
  return `<!doctype html><title>CV</title><style>body { font: 11pt sans-serif } h1 { font-size: 22pt }</style>
    <h1>Edda ${last}</h1>
    <p>edda.${last.toLowerCase()}@example.com · +44 7400 123456 · 12 Quay Street, Bristol BS1 4DB</p>
    <h2>Work experience</h2>${jobs.join('')}
    <h2>Education</h2><p>City College, Diploma in Optics, 2010 – 2013</p>`;
}

/** Its bytes. @throws Error when it has other than two pages */
export async function printTwoPages(browser: Browser, last: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setContent(html(last));
    const pdf = await page.pdf({ format: 'A4', margin: { top: '18mm', bottom: '18mm' } });
    const count = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
    if (count !== 2) throw new Error(`The CV has ${count} pages.`);
    return pdf;
  } finally {
    await page.close();
  }
}
