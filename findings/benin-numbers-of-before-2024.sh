#!/usr/bin/env bash
# On 30 November 2024 the numbers of Benin went from eight digits to ten, 01 before the old ones. phone
# 3.1.72 and validator 13.15.35 know the old plan alone: they refuse every number in use and call the dead
# ones valid. libphonenumber-js 1.13.16 has it the other way round, and offers no new number for an old one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact phone@3.1.72 validator@13.15.35 libphonenumber-js@1.13.16
cat >look.mjs <<'JS'
import { parsePhoneNumber } from 'libphonenumber-js/max';
import { phone } from 'phone';
import validator from 'validator';

for (const number of ['+2290197123456', '+22997123456']) {
  const isValid = parsePhoneNumber(number).isValid();
  console.log(number, phone(number).isValid, validator.isMobilePhone(number, 'fr-BJ'), isValid);
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = '+2290197123456 false false true
+22997123456 true true false' ]
