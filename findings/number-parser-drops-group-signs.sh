#!/usr/bin/env bash
# @internationalized/number 3.6.9: NumberParser drops the sign between groups wherever it stands, and
# says that the text is valid. "1,5", which is one and a half to most of the world, is 15 in en-US;
# "45.00" is 4500 in de-DE. A form that trusts it takes a salary that is wrong by a factor of ten to
# a hundred, from people who type as they do at home.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @internationalized/number@3.6.9
cat >look.mjs <<'JS'
import { NumberParser } from '@internationalized/number';

for (const [locale, text] of [['en-US', '1,5'], ['en-US', '12,3,4'], ['de-DE', '45.00'], ['de-CH', '1’5']]) {
  const parser = new NumberParser(locale, { style: 'decimal' });
  console.log(locale, text, parser.parse(text), parser.isValidPartialNumber(text));
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = "en-US 1,5 15 true
en-US 12,3,4 1234 true
de-DE 45.00 4500 true
de-CH 1’5 15 true" ]
