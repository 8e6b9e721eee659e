#!/usr/bin/env bash
# @react-pdf/renderer 4.9.0 hyphenates whatever does not fit its line, e-mail addresses and web
# addresses included, by the rules for English words. The hyphens are letters like any other: whoever
# copies the address, or reads it by program, gets one that does not exist. Nothing in the file tells
# them from hyphens of the address itself. `hyphenationCallback={(word) => [word]}` turns it off.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @react-pdf/renderer@4.9.0 react@19.3.1 pdfjs-dist@4.10.38
cat >look.mjs <<'JS'
import { createElement as h } from 'react';
import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

async function printed(props) {
  const text = h(Text, props, 'ivo.testmann-schneider@example.com');
  const page = h(Page, null, h(View, { style: { width: 160 } }, text));
  const file = await renderToBuffer(h(Document, null, page));
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  return items.map(({ str }) => str).filter(Boolean).join('|');
}
console.log(await printed({}));
console.log(await printed({ hyphenationCallback: (word) => [word] }));
JS
seen=$(node look.mjs 2>/dev/null)
echo "$seen"
[ "$seen" = "ivo.test-|mann-schnei-|der@example.com
ivo.testmann-schneider@example.com" ]
