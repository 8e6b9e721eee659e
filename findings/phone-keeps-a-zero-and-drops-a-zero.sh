#!/usr/bin/env bash
# phone 3.1.72, with `validateMobilePrefix: false`, which lets lines pass that are no mobiles: it calls
# "+49 (0)171 2345678", the usual notation on German and Austrian CVs, valid and hands out
# +4901712345678, which cannot be dialled; of 06 1234 5678 in Rome it takes the zero, which Italian
# numbers keep, and calls +39612345678 valid. libphonenumber-js 1.13.16 has both right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact phone@3.1.72 libphonenumber-js@1.13.16
cat >look.mjs <<'JS'
import { parsePhoneNumber } from 'libphonenumber-js/max';
import { phone } from 'phone';

for (const [text, country] of [['+49 (0)171 2345678', 'DE'], ['+43 (0)660 1234567', 'AT'], ['06 1234 5678', 'IT']]) {
  const { isValid, phoneNumber } = phone(text, { country, validateMobilePrefix: false });
  console.log(text, country, isValid, phoneNumber, parsePhoneNumber(text, country).number);
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = '+49 (0)171 2345678 DE true +4901712345678 +491712345678
+43 (0)660 1234567 AT true +4306601234567 +436601234567
06 1234 5678 IT true +39612345678 +390612345678' ]
