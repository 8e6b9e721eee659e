#!/usr/bin/env bash
# A span may say which text its letters stand for (ISO 32000-1, 14.9.4), as some programs write it for letters that
# their fonts do not name, and for a word that a hyphen parts. Here PDFKit 0.17.2 writes "Mus-" and "ter" as a span for
# "Muster". pdf.js 5.4.394 gives the letters as they are drawn; asked for marked content as well, it names the span and
# not its text, and the structure tree has none either.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact pdfkit@0.17.2 pdfjs-dist@5.4.394
cat >look.mjs <<'JS'
import { once } from 'node:events';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PDFDocument from 'pdfkit';

const file = new PDFDocument({ compress: false });
const parts = [];
file.on('data', (part) => parts.push(part));
file.markContent('Span', { actual: 'Muster' });
file.text('Mus-').text('ter');
file.endMarkedContent();
file.end();
await once(file, 'end');
const bytes = Buffer.concat(parts);
console.log('in the file', bytes.includes('/ActualText'));
const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
const page = await pdf.getPage(1);
for (const includeMarkedContent of [false, true]) {
  const { items } = await page.getTextContent({ includeMarkedContent });
  console.log(items.map(({ str, type, tag }) => str ?? `${type} ${tag ?? ''}`.trim()).filter(Boolean).join('|'));
}
console.log('structure', await page.getStructTree());
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'in the file true
Mus-|ter
beginMarkedContentProps Span|Mus-|ter|endMarkedContent
structure null' ]
