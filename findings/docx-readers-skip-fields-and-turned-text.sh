#!/usr/bin/env bash
# mammoth 1.13.0 and pandoc 3.10 (pandoc-wasm 1.1.0) leave out what stands in a simple field
# (w:fldSimple: mail merge, document properties) and in text of a set direction (w:bdo, w:dir, as in CVs
# in Arabic or Hebrew, where they keep a phone number in order). ECMA-376, part 1, 17.16.19, 17.3.2.3 and
# 17.3.2.8 have them hold runs like a paragraph. Name and number are gone, the words around them stay.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact fflate@0.8.3 mammoth@1.13.0 pandoc-wasm@1.1.0
cat >look.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const aDocx = (body) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${kind}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${word}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
  });
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

const field = `<w:fldSimple w:instr=" MERGEFIELD Name ">${run('Ivo Testmann')}</w:fldSimple>`;
const turned = (tag) => `<w:${tag} w:val="ltr">${run('+972 3 123 4567')}</w:${tag}>`;
const { default: mammoth } = await import('mammoth');
const { convert } = await import('pandoc-wasm');
for (const inner of [field, turned('bdo'), turned('dir')]) {
  const file = aDocx(`<w:p>${run('from ')}${inner}${run(' to')}</w:p>`);
  writeFileSync('cv.docx', file);
  const { value } = await mammoth.extractRawText({ path: 'cv.docx' });
  const options = { from: 'docx', to: 'plain', 'input-files': ['cv.docx'] };
  const { stdout } = await convert(options, null, { 'cv.docx': new Blob([file]) });
  console.log(inner.slice(1, inner.indexOf(' ')), '|', value.trim(), '|', stdout.trim());
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'w:fldSimple | from  to | from to
w:bdo | from  to | from to
w:dir | from  to | from to' ]
