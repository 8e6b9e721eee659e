#!/usr/bin/env bash
# A heading set with letter spacing, here "Ada Maria Muster" in 20 points by PDFKit 0.17.2. pdf.js 5.4.394 (6.5.438 too) puts a
# blank into its text wherever a gap is wide enough, and one blank for any gap: with 3 points between letters (0.15 em,
# what many layouts take for a name) letters and words have the same gap, and nothing says where a word ends. With 2
# points only the widest pair is parted, within a word. From 4 points on a blank of its own item stands between words.
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

for (const characterSpacing of [1, 2, 3, 4]) {
  const file = new PDFDocument();
  const parts = [];
  file.on('data', (part) => parts.push(part));
  file.fontSize(20).text('Ada Maria Muster', { characterSpacing }).end();
  await once(file, 'end');
  const data = new Uint8Array(Buffer.concat(parts));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  console.log(characterSpacing, items.map(({ str }) => str).join('|'));
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = '1 Ada Maria Muster
2 Ada Mar ia Muster
3 A d a M a r i a M u s t e r
4 A d a| |M a r i a| |M u s t e r' ]
