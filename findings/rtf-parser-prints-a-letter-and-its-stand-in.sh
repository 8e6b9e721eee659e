#!/usr/bin/env bash
# RTF writes a letter outside of its code page as \u321 and, for readers of before 1997, a stand-in behind it,
# \'3f or a letter much like it; \uc1 says how many signs to pass over (RTF 1.9.1, "Unicode RTF").
# LibreOffice 7.4 writes all such letters so. @iarna/rtf-to-html 1.1.0 (rtf-parser 1.3.3) prints both: Łucja
# Zieliński is "Ł?ucja Zieliń?ski", and with letters as stand-ins "ŁLucja Zielińnski".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @iarna/rtf-to-html@1.1.0
cat >look.mjs <<'JS'
import toHtml from '@iarna/rtf-to-html';

for (const standIn of [["\\'3f", "\\'3f"], ['L', 'n']]) {
  const rtf = `{\\rtf1\\ansi\\ansicpg1252\\uc1 \\u321${standIn[0]}ucja Zieli\\u324${standIn[1]}ski\\par}`;
  await new Promise((done) => {
    toHtml.fromString(rtf, (_, html) => done(console.log(/<p>(.*)<\/p>/.exec(html)[1])));
  });
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'Ł?ucja Zieliń?ski
ŁLucja Zielińnski' ]
