#!/usr/bin/env bash
# Word keeps an address together with non-breaking hyphens (Ctrl+Shift+hyphen; w:noBreakHyphen in
# ECMA-376, part 1, 17.3.3.18). word-extractor 1.0.4 and officeparser 8.1.1 write nothing for them:
# anna-lena@example.com becomes the address of somebody else, and a double name one word. mammoth
# 1.13.0 has U+2011, which an address field has to know as a hyphen.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact docx@9.15.2 mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4
cat >look.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { Document, NoBreakHyphen, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';
import officeparser from 'officeparser';
import Extractor from 'word-extractor';

const run = new TextRun({ children: ['anna', new NoBreakHyphen(), 'lena@example.com'] });
const made = new Document({ sections: [{ children: [new Paragraph({ children: [run] })] }] });
writeFileSync('cv.docx', await Packer.toBuffer(made));
console.log('word-extractor:', (await new Extractor().extract('cv.docx')).getBody().trim());
const parsed = await officeparser.parseOffice('cv.docx');
console.log('officeparser:', (await parsed.to('text')).value.trim());
const { value } = await mammoth.extractRawText({ path: 'cv.docx' });
console.log('mammoth:', value.trim().replace('\u2011', '<U+2011>'));
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'word-extractor: annalena@example.com
officeparser: annalena@example.com
mammoth: anna<U+2011>lena@example.com' ]
