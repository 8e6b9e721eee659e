#!/usr/bin/env bash
# libphonenumber-js 1.13.16: Brazilians write the carrier's code, which the caller chooses, as xx: "(0xx11)
# 91234-5678". Google's own library (google-libphonenumber 3.2.47) reads the number; libphonenumber-js
# takes it for none, and finds it in a text in one notation alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact libphonenumber-js@1.13.16 google-libphonenumber@3.2.47
cat >look.mjs <<'JS'
import google from 'google-libphonenumber';
import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/max';

const plans = google.PhoneNumberUtil.getInstance();
for (const text of ['(11) 91234-5678', '(0xx11) 91234-5678', '0 xx 11 91234-5678']) {
  const found = findPhoneNumbersInText(`Tel: ${text}`, 'BR').map(({ number }) => number.number);
  const theirs = plans.format(plans.parse(text, 'BR'), google.PhoneNumberFormat.E164);
  console.log(text, theirs, parsePhoneNumberFromString(text, 'BR')?.number, found);
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = "(11) 91234-5678 +5511912345678 +5511912345678 [ '+5511912345678' ]
(0xx11) 91234-5678 +5511912345678 undefined []
0 xx 11 91234-5678 +5511912345678 undefined [ '+5511912345678' ]" ]
