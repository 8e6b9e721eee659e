#!/usr/bin/env bash
# papaparse 5.7.1 guesses the sign between columns, unless the file has two columns and ends with a line
# end, as spreadsheets save it: then it finds none and takes the comma. In a German file of names and
# salaries the decimal comma parts the row, "Ivo;45.000" and "50". Without the last line end, with a third
# column or with `skipEmptyLines` it finds the semicolon. `errors` has UndetectableDelimiter.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact papaparse@5.7.1
cat >look.mjs <<'JS'
import Papa from 'papaparse';

const rows = 'Name;Salary\r\nIvo;45.000,50\r\nLena;51.200,00';
for (const [text, options] of [[rows, {}], [`${rows}\r\n`, {}], [`${rows}\r\n`, { skipEmptyLines: true }]]) {
  const { data, meta } = Papa.parse(text, options);
  console.log(meta.delimiter, JSON.stringify(data[1]));
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = '; ["Ivo","45.000,50"]
, ["Ivo;45.000","50"]
; ["Ivo","45.000,50"]' ]
