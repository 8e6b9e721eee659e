#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12), `soffice --convert-to`: a file with tracked changes is converted with
# what was deleted, as if it stood there still: in plain text, HTML and PDF alike, deleted and inserted
# text as one word. A candidate who asked for 45,000 and then for 52,000 asks for 45,00052,000, and who
# reads the CV learns what was taken back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact docx@9.15.2
cat >look.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx';

const change = { author: 'Ivo Testmann', date: '2026-03-01T00:00:00Z' };
const line = new Paragraph({
  children: [
    new TextRun('Salary: '),
    new DeletedTextRun({ id: 1, ...change, text: '45,000' }),
    new InsertedTextRun({ id: 2, ...change, text: '52,000' }),
  ],
});
writeFileSync('cv.docx', await Packer.toBuffer(new Document({ sections: [{ children: [line] }] })));
JS
node look.mjs
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to txt:Text cv.docx >/dev/null 2>&1
seen=$(sed 's/^\xef\xbb\xbf//' cv.txt)
echo "$seen"
[ "$seen" = 'Salary: 45,00052,000' ]
