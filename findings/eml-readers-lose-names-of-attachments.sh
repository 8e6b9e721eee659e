#!/usr/bin/env bash
# RFC 2231 (3 and 4) has names of attachments that are long or not in ASCII as `filename*0*=` or `filename*=`,
# often beside a plain one for old readers. letterparser 0.1.8 has no name for the first; eml-format 0.6.1
# none for either; eml-parse-js 1.1.15 loses the ending .pdf, leaves the name of the character set, and
# glues both names of the second. postal-mime 4.0.0 has "Lebenslauf Müller.pdf" both times.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact letterparser@0.1.8 eml-format@0.6.1 eml-parse-js@1.1.15 postal-mime@4.0.0
cat >look.mjs <<'JS'
import emlFormat from 'eml-format';
import { readEml } from 'eml-parse-js';
import { extract } from 'letterparser';
import PostalMime from 'postal-mime';

const mail = (name) => `From: jt@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; ${name}\r\n\r\nJVBERi0xLjQK\r\n--b--\r\n`;
const long = "filename*0*=UTF-8''Lebenslauf%20M%C3;\r\n filename*1*=%BCller; filename*2=.pdf";
const both = `filename="Mueller.pdf";\r\n filename*=UTF-8''Lebenslauf%20M%C3%BCller.pdf`;
for (const message of [mail(long), mail(both)]) {
  console.log('letterparser:', extract(message).attachments[0].filename);
  emlFormat.read(message, (_, { attachments }) => console.log('eml-format:', attachments[0].name));
  readEml(message, (_, { attachments }) => console.log('eml-parse-js:', attachments[0].name));
  console.log('postal-mime:', (await PostalMime.parse(message)).attachments[0].filename);
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'letterparser: undefined
eml-format: undefined
eml-parse-js: UTF-8Lebenslauf Müller
postal-mime: Lebenslauf Müller.pdf
letterparser: Mueller.pdf
eml-format: undefined
eml-parse-js: Mueller.pdfUTF-8Lebenslauf Müller.pdf
postal-mime: Lebenslauf Müller.pdf' ]
