#!/usr/bin/env bash
# @react-pdf/renderer 4.9.0, with its default font (Helvetica, one of PDF's fourteen): a letter that
# WinAnsi does not have is printed as another letter, without a warning. Of its code point only the
# last byte is kept: Ł (U+0141) becomes A (0x41), ń (U+0144) becomes D (0x44). The CV of a Zieliński
# from Łódź names a ZieliDski from Aódz, on paper as in its text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @react-pdf/renderer@4.9.0 react@19.3.1 pdfjs-dist@4.10.38
cat >look.mjs <<'JS'
import { createElement as h } from 'react';
import { Document, Page, renderToBuffer, Text } from '@react-pdf/renderer';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const file = await renderToBuffer(h(Document, null, h(Page, null, h(Text, null, 'Łucja Zieliński, Łódź'))));
const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
const { items } = await (await pdf.getPage(1)).getTextContent();
console.log(items.map(({ str }) => str).join(''));
JS
seen=$(node look.mjs 2>/dev/null)
echo "seen: $seen"
[ "$seen" = "Aucja ZieliDski, Aódz" ]
