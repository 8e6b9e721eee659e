#!/usr/bin/env bash
# Typst 0.14.2 (@myriaddreamin/typst-ts-node-compiler 0.7.0) prints the hyphen of a word that it parts and
# a hyphen of the text with one glyph, and notes U+00AD, the soft hyphen, as that glyph's letter when a
# parted word comes first; of the others it says in /ActualText what they are. pdf.js 4.10.38 (6.5.438
# too) does not read /ActualText and drops soft hyphens: behind the first parted word of a CV, all
# hyphens of that font are gone, from e-mail addresses and numbers as well. pdftotext has those within
# a line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @myriaddreamin/typst-ts-node-compiler@0.7.0 pdfjs-dist@4.10.38
cat >look.mjs <<'JS'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

async function printed(source) {
  const file = NodeCompiler.create({ workspace: '.' }).pdf({ mainFileContent: source });
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return items.map(({ str, hasEOL }) => str + (hasEOL ? ' / ' : '')).join('');
}
const page = '#set page(width: 9cm)\n#set text(lang: "en")\n#set par(justify: true)\n';
const contact = '\n\nanna-lena\\@example.com, +49-30-123456';
console.log(await printed(`${page}A word of some length.${contact}`));
const long = 'Responsible for the administration of international transportation infrastructure.';
console.log(await printed(page + long + contact));
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'A word of some length. / anna-lena@example.com, +49-30-123456
Responsible for the administration of inter / national transportation infrastructure. / anna lena@example.com, +49 30 123456' ]
