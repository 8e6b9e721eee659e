#!/usr/bin/env bash
# fuzzball 2.2.6 compares names after `full_process`, which makes spaces of all that is no letter or
# digit: in the scripts of India that is the vowels, written as marks (\p{M}) on their consonants. Neha
# and Nehi, Rahul and Rohil score 100 of 100, as the same person twice; in Latin letters they do not. C++
# and C# are the same too. `full_process: false` compares what is there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact fuzzball@2.2.6
cat >look.mjs <<'JS'
import * as fuzzball from 'fuzzball';

for (const [one, other] of [['नेहा', 'नेही'], ['राहुल', 'रोहिल'], ['Neha', 'Nehi'], ['C++', 'C#']]) {
  const whole = fuzzball.ratio(one, other, { full_process: false });
  console.log(one, other, fuzzball.token_set_ratio(one, other), whole, JSON.stringify(fuzzball.full_process(one)));
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'नेहा नेही 100 75 "न ह"
राहुल रोहिल 100 60 "र ह ल"
Neha Nehi 75 75 "neha"
C++ C# 100 40 "c"' ]
