#!/usr/bin/env bash
# libphonenumber-js 1.13.16: a spreadsheet makes 491712345678 of +49 171 2345678. With the country
# given, the library sees the lost plus in France and Great Britain, but in Germany it calls the number
# valid as it stands: +49 4917 12345678, a line in another town. German numbers have no fixed length,
# so that the reading is right by the plan, and nothing tells that there is a better one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact libphonenumber-js@1.13.16
cat >look.mjs <<'JS'
import { parsePhoneNumber } from 'libphonenumber-js/max';

for (const [text, country] of [['33612345678', 'FR'], ['447400123456', 'GB'], ['491712345678', 'DE']]) {
  const found = parsePhoneNumber(text, country);
  console.log(text, country, found.number, found.isValid(), found.getType());
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = "33612345678 FR +33612345678 true MOBILE
447400123456 GB +447400123456 true MOBILE
491712345678 DE +49491712345678 true FIXED_LINE" ]
