#!/usr/bin/env bash
# jsonresume-theme-stackoverflow 3.3.0 takes the date of a JSON Resume ("2020-03", "2018") as midnight in
# Greenwich and prints it in the time of the machine. West of Greenwich every entry of the CV moves to
# the month before: a year alone becomes December of the year before. East of it 2018 is "Jan 2018", a
# month that nobody wrote. The schema lets a date end with its month or year; it has no time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonresume-theme-stackoverflow@3.3.0
cat >look.mjs <<'JS'
import theme from 'jsonresume-theme-stackoverflow';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const work = [{ name: 'Mill Bakery', position: 'Baker', startDate: '2018', endDate: '2020-03' }];
const html = await theme.render({ basics: { name: 'Ivo Testmann' }, work });
const text = html.replace(/<style[^]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ');
console.log(zone, text.match(/\b[A-Z][a-z]{2} \d{4}/g).join(' to '));
JS
seen=$(for zone in Europe/Berlin America/New_York; do TZ=$zone node look.mjs; done)
echo "$seen"
[ "$seen" = 'Europe/Berlin Jan 2018 to Mar 2020
America/New_York Dec 2017 to Feb 2020' ]
