#!/usr/bin/env bash
# mammoth 1.13.0: extractRawText writes nothing for a line break (w:br), which is how Word ends a line
# within a paragraph. An address of two lines loses the border between house number and postcode,
# "Mill Road 1210115 Berlin"; a tab is kept. convertToHtml of the same file has the <br />. The manual
# promises "the raw text" and speaks of paragraphs alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact docx@9.15.2 mammoth@1.13.0
cat >look.mjs <<'JS'
import { Document, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';

const lines = [new TextRun('Mill Road 12'), new TextRun({ text: '10115 Berlin', break: 1 })];
const made = new Document({ sections: [{ children: [new Paragraph({ children: lines })] }] });
const buffer = await Packer.toBuffer(made);
console.log(JSON.stringify((await mammoth.extractRawText({ buffer })).value));
console.log((await mammoth.convertToHtml({ buffer })).value);
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = '"Mill Road 1210115 Berlin\n\n"
<p>Mill Road 12<br />10115 Berlin</p>' ]
