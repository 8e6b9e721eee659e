#!/usr/bin/env bash
# humanparser 2.7.0 takes a last word that is also an English degree or suffix off the name, whatever is
# left: Lena Ma has no surname and the suffix "Ma", Lena Pe is a professional engineer, Minh V the fifth.
# All are surnames, Ma one of the most frequent of China. parse-full-name 1.2.7 keeps them, but takes Van
# and Della for the beginning of a surname where they are first names: Van Nguyen has none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact humanparser@2.7.0 parse-full-name@1.2.7
cat >look.mjs <<'JS'
import humanparser from 'humanparser';
import { parseFullName } from 'parse-full-name';

for (const name of ['Lena Ma', 'Lena Pe', 'Minh V', 'Lena Le', 'Van Nguyen', 'Della Muster']) {
  const { firstName, lastName, suffix } = humanparser.parseName(name);
  const { first, last } = parseFullName(name);
  console.log(JSON.stringify(name), JSON.stringify([firstName, lastName, suffix ?? '']), JSON.stringify([first, last]));
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = '"Lena Ma" ["Lena","","Ma"] ["Lena","Ma"]
"Lena Pe" ["Lena","","Pe"] ["Lena","Pe"]
"Minh V" ["Minh","","V"] ["Minh","V"]
"Lena Le" ["Lena","Le",""] ["Lena","Le"]
"Van Nguyen" ["Van","Nguyen",""] ["","Van Nguyen"]
"Della Muster" ["Della","Muster",""] ["","Della Muster"]' ]
