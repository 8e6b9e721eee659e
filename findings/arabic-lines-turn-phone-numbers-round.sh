#!/usr/bin/env bash
# Chromium 156 and pdfjs-dist 4.10.38: in a line that runs from right to left, the groups of a phone number
# stand from right to left too, and its plus at their right end, as rules W2, W4 and N1 of the Unicode
# bidirectional algorithm have it. The text of the PDF has them as they are printed: of +971 50 123 4567 the
# reader gets "4567 123 50 971+", of 050 123 4567 another number that looks like one. Poppler 22.12 gives
# the same. An Arabic reader sees nothing odd; the page has to set the number in <bdi dir="ltr">.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact pdfjs-dist@4.10.38
cat >cv.html <<'HTML'
<meta charset="utf-8"><body dir="rtl">
<p>هاتف: +971 50 123 4567</p>
<p>هاتف: 050 123 4567</p>
<p>هاتف: <bdi dir="ltr">+971 50 123 4567</bdi></p>
HTML
cat >look.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pdf = await getDocument({ data: new Uint8Array(readFileSync('cv.pdf')), verbosity: 0 }).promise;
const { items } = await (await pdf.getPage(1)).getTextContent();
const text = items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
console.log(text.match(/[+\d][+\d ]*[+\d]/g).join('\n'));
JS
chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=cv.pdf cv.html >/dev/null 2>&1
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = '4567 123 50 971+
4567 123 050
+971 50 123 4567' ]
