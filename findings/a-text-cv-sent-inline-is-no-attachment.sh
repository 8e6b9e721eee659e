#!/usr/bin/env bash
# A mail may carry a plain text file as Content-Disposition: inline with its filename (RFC 2183, 2.1 and
# 2.3). postal-mime 4.0.0 and mailparser 3.14.2 then add its text to the text of the message and
# leave it out of `attachments`: a program that takes the CV from there finds none, and the covering
# letter has the CV in it. The same file as `attachment` is found.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact postal-mime@4.0.0 mailparser@3.14.2
cat >look.mjs <<'JS'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

for (const disposition of ['inline', 'attachment']) {
  const message = `From: ivo@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nDear all\r\n--b\r\nContent-Type: text/plain; name="cv.txt"\r\nContent-Disposition: ${disposition}; filename="cv.txt"\r\n\r\nBaker since 2019\r\n--b--\r\n`;
  for (const { text, attachments } of [await PostalMime.parse(message), await simpleParser(message)])
    console.log(disposition, JSON.stringify(text.trim()), attachments.map(({ filename }) => filename));
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = "inline \"Dear all\\n\\nBaker since 2019\" []
inline \"Dear all\\nBaker since 2019\" []
attachment \"Dear all\" [ 'cv.txt' ]
attachment \"Dear all\" [ 'cv.txt' ]" ]
