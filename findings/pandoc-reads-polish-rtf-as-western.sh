#!/usr/bin/env bash
# pandoc 3.10 (pandoc-wasm 1.1.0; 2.17 of Debian 12 too) reads bytes of an RTF file as Windows-1252, whatever
# \ansicpg says: a CV in the Polish code page, 1250, has "£ódŸ" for Łódź. Where a letter is written as \u321
# with "?" for old readers, it passes over the letter behind the "?" as well: "Zieli\u324?ski" is
# "Zielińki", one letter short, and nothing tells. With \'3f for "?" it is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact pandoc-wasm@1.1.0
cat >look.mjs <<'JS'
import { convert } from 'pandoc-wasm';

for (const body of ["\\ansicpg1250 \\'a3\\'f3d\\'9f", '\\ansicpg1252\\uc1 Zieli\\u324?ski', "\\ansicpg1252\\uc1 Zieli\\u324\\'3fski"]) {
  const { stdout } = await convert({ from: 'rtf', to: 'plain' }, `{\\rtf1\\ansi${body}\\par}`, {});
  console.log(body, stdout.trim());
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = "\\ansicpg1250 \\'a3\\'f3d\\'9f £ódŸ
\\ansicpg1252\\uc1 Zieli\\u324?ski Zielińki
\\ansicpg1252\\uc1 Zieli\\u324\\'3fski Zieliński" ]
