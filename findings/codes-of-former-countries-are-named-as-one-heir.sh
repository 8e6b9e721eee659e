#!/usr/bin/env bash
# Intl.DisplayNames (Node 20.20 with ICU 78.2, Node 26.10 with ICU 78.3): the code of a country that is no
# more gets the name of one of its heirs, though `fallback: 'none'` asks for nothing where there is no
# name. Who was born in Yugoslavia (YU) or in Serbia and Montenegro (CS, before that Czechoslovakia) was
# born in Serbia, in the Soviet Union (SU) in Russia, on the Antilles (AN) on Curaçao. Unicode's table
# of aliases has all heirs; of several the first is taken. A list of countries made by trying all codes
# has Germany twice (DE, DD). EL, which the EU writes for Greece, has no name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >look.mjs <<'JS'
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
for (const code of ['YU', 'CS', 'SU', 'AN', 'DD', 'EL']) console.log(code, names.of(code));
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'YU Serbia
CS Serbia
SU Russia
AN Curaçao
DD Germany
EL undefined' ]
