/** Pages of invented people as a scanner or a camera sees them: pictures without text. */
import type { Browser } from '@playwright/test';
import { type InventedFile, MARA } from './cvs.ts';

/** A small page, so that reading it takes seconds. CSS pixels; the picture has twice as many. */
const PAGE = { width: 620, height: 520 } as const;

/** Draws Mara's CV. `sideways`: the page lay on its side, its lines run down. */
async function draw(browser: Browser, type: 'png' | 'jpeg', sideways: boolean): Promise<Buffer> {
  const { width, height } = PAGE;
  const lines = MARA.map((line) => `<p>${line.replaceAll('&', '&amp;') || '&nbsp;'}</p>`).join('');
  const lay = sideways ? `transform: rotate(90deg) translateY(-${height}px)` : '';
  const page = await browser.newPage({
    deviceScaleFactor: 2,
    viewport: sideways ? { width: height, height: width } : { width, height },
  });
  await page.setContent(
    `<body style="margin: 0; background: #fdfdfb; overflow: hidden"><main style="box-sizing: border-box;
      width: ${width}px; height: ${height}px; padding: 30px; transform-origin: 0 0; ${lay};
      font: 15px/1.35 Arial, 'Liberation Sans', sans-serif">
      <style>p { margin: 0 } p:first-child { font-size: 24px }</style>${lines}</main></body>`,
  );
  const picture = await page.screenshot({ type, ...(type === 'jpeg' && { quality: 90 }) });
  await page.close();
  return picture;
}

/** A photograph of the page, straight from above. */
export async function aPhotographedCv(browser: Browser): Promise<InventedFile> {
  return {
    name: 'Mara Lindqvist.png',
    mimeType: 'image/png',
    buffer: await draw(browser, 'png', false),
  };
}

/** A PDF of a scanner that the page was laid into on its side. */
export async function aSidewaysScan(browser: Browser): Promise<InventedFile> {
  const jpeg = await draw(browser, 'jpeg', true);
  const [width, height] = [PAGE.height, PAGE.width];
  const drawing = `q ${width} 0 0 ${height} 0 0 cm /Scan Do Q`;
  const picture = `<< /Type /XObject /Subtype /Image /Width ${width * 2} /Height ${height * 2} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`;
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << /Scan 5 0 R >> >> >>`,
    ),
    Buffer.from(`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`),
    Buffer.concat([Buffer.from(`${picture}\nstream\n`), jpeg, Buffer.from('\nendstream')]),
  ];
  return {
    name: 'Mara Lindqvist scan.pdf',
    mimeType: 'application/pdf',
    buffer: asFile(objects),
  };
}

/** Objects as a file, with the table that says where each begins. */
function asFile(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const starts: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, object] of objects.entries()) {
    starts.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  }
  const rows = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  add(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
