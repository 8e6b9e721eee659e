#!/usr/bin/env bash
# tesseract.js 7.0.0 with the data of @tesseract.js-data 1.0.0 (4.0.0_best_int): the data for Spanish,
# Polish, Portuguese, Swedish, Czech, Turkish, Arabic and more do not have "@" among their letters, those
# for Turkish neither "+", "%", "Q" nor "q". What a recogniser does not know it reads as something else:
# no CV read in its own language has an e-mail address, and the +90 of a Turkish phone number becomes
# 490. English or German data beside them (`spa+eng`) bring the signs back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact tesseract.js@7.0.0 @napi-rs/canvas@1.0.11 dejavu-fonts-ttf@2.37.3 @tesseract.js-data/eng@1.0.0 @tesseract.js-data/spa@1.0.0 @tesseract.js-data/tur@1.0.0 @tesseract.js-data/pol@1.0.0
cat >look.mjs <<'JS'
import { copyFileSync, mkdirSync } from 'node:fs';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { createWorker } from 'tesseract.js';

GlobalFonts.registerFromPath('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'Sans');
const canvas = createCanvas(900, 160);
const pen = canvas.getContext('2d');
pen.fillStyle = 'white';
pen.fillRect(0, 0, 900, 160);
pen.fillStyle = 'black';
pen.font = '36px Sans';
pen.fillText('ada.lind@example.com', 30, 60);
pen.fillText('+90 532 123 45 67', 30, 120);
mkdirSync('data');
for (const language of ['eng', 'spa', 'pol', 'tur'])
  copyFileSync(`node_modules/@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`, `data/${language}.traineddata.gz`);
for (const language of ['eng', 'spa', 'pol', 'tur', 'spa+eng']) {
  const worker = await createWorker(language, 1, { langPath: 'data', cacheMethod: 'none' });
  const { data } = await worker.recognize(canvas.toBuffer('image/png'));
  await worker.terminate();
  console.log(language, data.text.trim().split('\n').map((line) => line.replaceAll(' ', '')).join(' '));
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'eng ada.lind@example.com +905321234567
spa ada.lindGexample.com +905321234567
pol ada.lindQexample.com +905321234567
tur ada.lindOexample.com 4905321234567
spa+eng ada.lind@example.com +905321234567' ]
