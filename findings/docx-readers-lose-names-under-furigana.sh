#!/usr/bin/env bash
# Word's phonetic guide (w:ruby; ECMA-376, part 1, 17.3.3.25) sets the reading above a Japanese name, as
# CVs in Japan ask for it. mammoth 1.13.0 and officeparser 8.1.1 drop the name with its reading, so that
# of Yamada Taro only Taro is left; word-extractor 1.0.4 writes reading and name as one word, the reading
# first. mammoth says so in its messages, the others say nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact fflate@0.8.3 mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4
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

const ruby = `<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/><w:lid w:val="ja-JP"/></w:rubyPr><w:rt>${run('やまだ')}</w:rt><w:rubyBase>${run('山田')}</w:rubyBase></w:ruby></w:r>`;
writeFileSync('cv.docx', aDocx(`<w:p>${run('氏名 ')}${ruby}${run(' 太郎')}</w:p>`));

const { default: mammoth } = await import('mammoth');
const { parseOffice } = (await import('officeparser')).default;
const { default: Extractor } = await import('word-extractor');
const raw = await mammoth.extractRawText({ path: 'cv.docx' });
console.log('mammoth:', raw.value.trim(), '|', raw.messages[0].message);
console.log('officeparser:', (await (await parseOffice('cv.docx')).to('text')).value.trim());
console.log('word-extractor:', (await new Extractor().extract('cv.docx')).getBody().trim());
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'mammoth: 氏名  太郎 | An unrecognised element was ignored: w:ruby
officeparser: 氏名  太郎
word-extractor: 氏名 やまだ山田 太郎' ]
