#!/usr/bin/env bash
# eml-parse-js 1.1.15 decodes the sender of a message before it parts it at commas. RFC 2047 (6.2) has it the
# other way round, so that an encoded word may hold any sign, as in names written surname first. The
# sender becomes two people, a Testmann without an address and a Jürgen. postal-mime 4.0.0 has one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact eml-parse-js@1.1.15 postal-mime@4.0.0
cat >look.mjs <<'JS'
import { readEml } from 'eml-parse-js';
import PostalMime from 'postal-mime';

const from = '=?UTF-8?Q?Testmann=2C_J=C3=BCrgen?= <jt@example.com>';
const message = `From: ${from}\r\nContent-Type: text/plain\r\n\r\nDear all\r\n`;
readEml(message, (_, { from }) => console.log(JSON.stringify(from)));
console.log(JSON.stringify((await PostalMime.parse(message)).from));
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = '[{"name":"Testmann","email":""},{"name":"Jürgen","email":"jt@example.com"}]
{"address":"jt@example.com","name":"Testmann, Jürgen"}' ]
