#!/usr/bin/env bash
# A QR code's bytes are ISO 8859-1 where the code says nothing else (ISO/IEC 18004:2015: ECI 000003 is the
# default). jsQR 1.4.0 takes them for UTF-8 and hands out an empty text for a code that it has found and
# decoded (`binaryData` is whole). @zxing/library 0.23.0 and zxing-wasm 3.1.6 guess, and take a short text
# for Japanese: a salary of £45,000 is "｣45,000", with a katakana bracket.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact qrcode-generator@2.0.4 @zxing/library@0.23.0 zxing-wasm@3.1.6 jsqr@1.4.0
cat >look.mjs <<'JS'
import { readFileSync } from 'node:fs';
import zxing from '@zxing/library';
import jsqr from 'jsqr';
import qrcode from 'qrcode-generator';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm');
await prepareZXingModule({ overrides: { wasmBinary: wasm }, fireImmediately: true });

/** A code of the text in ISO 8859-1, four pixels a module. */
function picture(text) {
  const qr = qrcode(0, 'M');
  qr.addData(text);
  qr.make();
  const width = (qr.getModuleCount() + 8) * 4;
  const grey = new Uint8ClampedArray(width * width).fill(255);
  for (let at = 0; at < grey.length; at++) {
    const [row, column] = [Math.floor(at / width / 4) - 4, (Math.floor(at / 4) % (width / 4)) - 4];
    const isInside = [row, column].every((place) => place >= 0 && place < qr.getModuleCount());
    if (isInside && qr.isDark(row, column)) grey[at] = 0;
  }
  const data = Uint8ClampedArray.from({ length: grey.length * 4 }, (_, at) => (at % 4 === 3 ? 255 : grey[at >> 2]));
  return { grey, width, height: width, data };
}
for (const text of ['Ivo Testmann', '£45,000', 'Jürgen Weiß']) {
  const { grey, ...image } = picture(text);
  const source = new zxing.RGBLuminanceSource(grey, image.width, image.height);
  const bitmap = new zxing.BinaryBitmap(new zxing.HybridBinarizer(source));
  const byZxing = new zxing.QRCodeReader().decode(bitmap).getText();
  const [{ text: byWasm }] = await readBarcodes(image, { formats: ['QRCode'] });
  console.log(text, '|', jsqr(image.data, image.width, image.height)?.data, '|', byZxing, '|', byWasm);
}
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'Ivo Testmann | Ivo Testmann | Ivo Testmann | Ivo Testmann
£45,000 |  | ｣45,000 | ｣45,000
Jürgen Weiß |  | Jürgen Weiß | Jürgen Weiß' ]
