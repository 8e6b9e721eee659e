#!/usr/bin/env bash
# libphonenumber-js 1.13.16: in France one dials 0692 12 34 56 for a mobile on Réunion as any other number,
# and its people write it so; from abroad it is +262 692 12 34 56. With the country FR the library makes
# +33692123456 of it, and of 0690 30 12 34 on Guadeloupe +33690301234. The default bundle (min) calls that
# valid, the whole one (max) does not, and neither offers the other number: a form that takes "France"
# from the address sends a number that nobody has.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact libphonenumber-js@1.13.16
cat >look.mjs <<'JS'
import small from 'libphonenumber-js';
import whole from 'libphonenumber-js/max';

for (const [text, country] of [['0692 12 34 56', 'FR'], ['0692 12 34 56', 'RE'], ['0690 30 12 34', 'FR']]) {
  const [short, long] = [small(text, country), whole(text, country)];
  console.log(country, short.number, short.isValid(), long.isValid());
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'FR +33692123456 true false
RE +262692123456 true true
FR +33690301234 true false' ]
