#!/usr/bin/env bash
# html-to-docx 1.8.0 writes the properties of the section (w:sectPr) as the first child of w:body.
# ECMA-376 (part 1, 17.2.2) has them last, behind all paragraphs. Word opens the file; a reader that
# takes w:sectPr as the end of the body, as the schema lets it, finds an empty document.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact html-to-docx@1.8.0 fflate@0.8.3
cat >look.mjs <<'JS'
import { strFromU8, unzipSync } from 'fflate';
import toDocx from 'html-to-docx';

const file = unzipSync(new Uint8Array(await toDocx('<h1>Ivo Testmann</h1><p>Baker</p>')));
const body = strFromU8(file['word/document.xml']).replace(/^.*<w:body>/s, '');
const children = [...body.matchAll(/^ {4}<(w:\w+)/gm)].map(([, name]) => name);
console.log(children.join(' '));
JS
seen=$(node look.mjs)
echo "children of the body: $seen"
[ "$seen" = "w:sectPr w:p w:p" ]
