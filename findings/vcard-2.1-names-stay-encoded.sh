#!/usr/bin/env bash
# vcf 2.1.2 and vcard-parser 1.0.0: a contact in vCard 2.1 has names and addresses in quoted-printable as
# soon as a letter is none of ASCII. Neither package decodes it, and the end of a line
# that goes on (`=` before the line end) ends the address: the town is gone, or becomes a field of its
# own. No error tells. ical.js 2.2.1 refuses the file for its bare `TEL;CELL`, which vCard 2.1 allows.
# Of vCard 3.0 vcf keeps the backslashes: "Muster\, Krause" is the name of a company.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact vcf@2.1.2 vcard-parser@1.0.0 ical.js@2.2.1
cat >look.mjs <<'JS'
import ICAL from 'ical.js';
import { parse } from 'vcard-parser';
import VCard from 'vcf';

const lines = (...all) => `${all.join('\r\n')}\r\n`;
const shared = lines(
  'BEGIN:VCARD',
  'VERSION:2.1',
  'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCster;J=C3=B6rg;;;',
  'TEL;CELL:+4915155501234',
  'ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;Stra=C3=9Fe 1=',
  '2;K=C3=B6ln;;50667;Germany',
  'END:VCARD',
);
const company = lines('BEGIN:VCARD', 'VERSION:3.0', 'ORG:Muster\\, Krause', 'END:VCARD');

const byVcf = new VCard().parse(shared);
console.log('vcf:', byVcf.get('n').valueOf(), '|', byVcf.get('adr').valueOf());
const { n, adr, ...others } = parse(shared);
console.log('vcard-parser:', n[0].value.join(';'), '|', adr[0].value.join(';'));
console.log('vcard-parser, fields of its own:', Object.keys(others).sort().join(' '));
try {
  ICAL.parse(shared);
} catch ({ message }) {
  console.log('ical.js:', message);
}
console.log('vcf, a company:', new VCard().parse(company).get('org').valueOf());
JS
seen=$(node look.mjs)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
vcf: M=C3=BCster;J=C3=B6rg;;; | ;;Stra=C3=9Fe 1=
vcard-parser: M=C3=BCster;J=C3=B6rg;;; | ;;Stra=C3=9Fe 1=
vcard-parser, fields of its own: 2 tel version
ical.js: Invalid parameters in 'TEL;CELL:+4915155501234'
vcf, a company: Muster\, Krause
SEEN
