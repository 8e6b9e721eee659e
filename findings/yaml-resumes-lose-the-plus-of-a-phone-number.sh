#!/usr/bin/env bash
# yaml 2.9.1 and js-yaml 5.5.0: a résumé that is written in YAML, as several résumé builders take it, loses
# the plus of a telephone number and the first zero of a postal code unless somebody put quotes around them:
# both are whole numbers to YAML 1.2. Read as YAML 1.1, a number that begins with a zero is octal where
# it has no digit above 7, so one telephone number is another one and its neighbour is not. A space in it
# saves it. Both packages put the quotes where they write such a text themselves; people do not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact yaml@2.9.1 js-yaml@5.5.0
cat >look.mjs <<'JS'
import { load } from 'js-yaml';
import { parse } from 'yaml';

const resume = ['mobile: +49301234567', 'phone: 0301234567', 'spaced: 030 1234567', 'postalCode: 01067'];
const show = (name, read) => console.log(`${name}: ${JSON.stringify(read(resume.join('\n')))}`);
show('yaml', parse);
show('yaml, 1.1', (text) => parse(text, { version: '1.1' }));
show('js-yaml', load);
JS
seen=$(node look.mjs)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
yaml: {"mobile":49301234567,"phone":301234567,"spaced":"030 1234567","postalCode":1067}
yaml, 1.1: {"mobile":49301234567,"phone":50674039,"spaced":"030 1234567","postalCode":567}
js-yaml: {"mobile":49301234567,"phone":301234567,"spaced":"030 1234567","postalCode":1067}
SEEN
