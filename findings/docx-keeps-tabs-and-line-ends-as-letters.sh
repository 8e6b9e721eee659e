#!/usr/bin/env bash
# docx 9.15.2 writes tabs and line ends of a text as such letters into w:t. In WordprocessingML they
# are elements (w:tab, w:br; ECMA-376, part 1, 17.3.3): inside of w:t they are white space, and
# "Baker<tab>2020" or an address of three lines comes out as one run of words. The same goes for
# every CV that a program fills with texts of several lines.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact docx@9.15.2 fflate@0.8.3
cat >look.mjs <<'JS'
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';

const run = new TextRun('Mill Road 12\n10115 Berlin\tGermany');
const document = new Document({ sections: [{ children: [new Paragraph({ children: [run] })] }] });
const file = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
const [text] = /<w:r>.*?<\/w:r>/s.exec(strFromU8(file['word/document.xml']));
console.log(JSON.stringify(text));
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = '"<w:r><w:t xml:space=\"preserve\">Mill Road 12\n10115 Berlin\tGermany</w:t></w:r>"' ]
