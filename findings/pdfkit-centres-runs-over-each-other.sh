#!/usr/bin/env bash
# PDFKit 0.20.2: a line that is made of several runs (`continued: true`, as for a link or a bold word in it)
# and is centred or set to the right has its runs printed over each other, since each is aligned by itself.
# A CV with its telephone number and its linked e-mail address on one centred line can be read by nobody
# once it is printed or scanned, while a text layer still has all of it.
# Read with pdfjs-dist 6.5.438. Seen in two runs: "left: 0 runs overlap", "center: 2 runs overlap", "right: 2 runs overlap".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact pdfkit@0.20.2 pdfjs-dist@6.5.438
cat >look.mjs <<'JS'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PDFDocument from 'pdfkit';

const RUNS = ['+44 7700 900123', '   ', 'ada@example.com', '   ', 'Leeds'];

async function print(align) {
  const pdf = new PDFDocument();
  const parts = [];
  pdf.on('data', (part) => parts.push(part));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  for (const [index, text] of RUNS.entries()) {
    const link = text.includes('@') ? `mailto:${text}` : null;
    pdf.text(text, { align, link, continued: index < RUNS.length - 1 });
  }
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

for (const align of ['left', 'center', 'right']) {
  const pdf = await getDocument({ data: await print(align), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const runs = items
    .filter(({ str }) => str.trim() !== '')
    .map(({ transform: [, , , , x, y], width }) => ({ x, y, end: x + width }));
  const overlapping = runs.filter((run, index) =>
    runs.some(
      (other, at) => at < index && other.y === run.y && other.x < run.end - 1 && run.x < other.end - 1,
    ),
  );
  console.log(`${align}: ${overlapping.length} runs overlap`);
}
JS
seen=$(node look.mjs)
echo "$seen"
diff <(printf '%s\n' 'left: 0 runs overlap' 'center: 2 runs overlap' 'right: 2 runs overlap') <(echo "$seen")
