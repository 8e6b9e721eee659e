#!/usr/bin/env bash
# libphonenumber-js 1.13.16: until 2019 a Mexican mobile was called from abroad with a 1 behind +52,
# and CVs still print it so. The library calls such a number neither valid nor possible, and does not
# offer the one without the 1, which it calls both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact libphonenumber-js@1.13.16
cat >look.mjs <<'JS'
import { parsePhoneNumber } from 'libphonenumber-js/max';

for (const text of ['+52 1 55 1234 5678', '+52 55 1234 5678']) {
  const found = parsePhoneNumber(text);
  console.log(found.number, found.isValid(), found.isPossible());
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = "+5215512345678 false false
+525512345678 true true" ]
