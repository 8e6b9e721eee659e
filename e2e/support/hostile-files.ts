/** Files that want to do something when they are opened: run, fetch, fill the memory. */
import { zipSync } from 'fflate';
import { aPdf } from '../../src/app/cv/read/document/invented-files.ts';
import { asPdf, type InventedFile, MARA, toWords } from './cvs.ts';

/** Whatever runs out of one of these files leaves this behind in the window. */
export const TRACE = 'hostile';
const RUN = `window.${TRACE} = top.${TRACE} = true; alert(1)`;
const TRACKER = 'https://tracker.example';

function script(code: string): string {
  return `<< /S /JavaScript /JS (${code.replace(/[()\\]/g, '\\$&')}) >>`;
}

/** Mara's CV with every entry of a PDF's catalogue that starts something by itself. */
export function aPdfWithScript(): InventedFile {
  const run = script(`${RUN}; app.alert(1); this.submitForm('${TRACKER}')`);
  const catalog = [
    `/OpenAction ${run}`,
    `/AA << /WC ${run} /WP ${run} >>`,
    `/Names << /JavaScript << /Names [(start) ${run}] >> >>`,
    `/AcroForm << /Fields [] /CO [] /NeedAppearances true /XFA (<xdp:xdp><script>${RUN.replace(/[()]/g, '\\$&')}</script></xdp:xdp>) >>`,
    `/URI << /Base (${TRACKER}) >>`,
  ].join(' ');
  return asPdf('Scripted CV.pdf', aPdf([toWords(MARA)], { catalog }));
}

export function aWebPage(): InventedFile {
  const page = `<!doctype html><script>${RUN}</script><h1 onclick="${RUN}">Mara Lindqvist</h1>
    <img src="${TRACKER}/seen.png" onerror="${RUN}"><iframe srcdoc="<script>${RUN}</script>"></iframe>
    <meta http-equiv="refresh" content="0;url=${TRACKER}">`;
  return { name: 'Profile.html', mimeType: 'text/html', buffer: Buffer.from(page) };
}

export function aDrawing(): InventedFile {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" onload="${RUN}">
    <script>${RUN}</script><image href="${TRACKER}/seen.png" onerror="${RUN}"/>
    <foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="${RUN}"/></foreignObject>
    <rect width="200" height="100" fill="teal"/></svg>`;
  return { name: 'Drawing.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) };
}

/** A Word document whose text unpacks to 200 MB of nothing. */
export function aZipBomb(): InventedFile {
  const parts = {
    '[Content_Types].xml': new Uint8Array(1),
    'word/document.xml': new Uint8Array(200_000_000),
  };
  const buffer = Buffer.from(zipSync(parts, { level: 1 }));
  return { name: 'Bomb.docx', mimeType: '', buffer };
}

/** Mara's CV as rich text with a program packed into it, and a picture to be fetched when opened. */
export function anRtfWithObject(): InventedFile {
  const lines = MARA.map((line) =>
    line.replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0)}?`),
  );
  const program = Buffer.from('MZ this is a program').toString('hex');
  const object = `{\\object\\objemb\\objupdate{\\*\\objclass Package}{\\*\\objdata ${program}}}`;
  const picture = `{\\field{\\*\\fldinst INCLUDEPICTURE "${TRACKER}/seen.png"}{\\fldrslt }}`;
  const rtf = `{\\rtf1\\ansi ${lines.join('\\par\n')}\\par ${object}\\par ${picture}}`;
  return { name: 'Mara Lindqvist.rtf', mimeType: 'application/rtf', buffer: Buffer.from(rtf) };
}
