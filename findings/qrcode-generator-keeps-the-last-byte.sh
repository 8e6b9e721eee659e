#!/usr/bin/env bash
# qrcode-generator 2.0.4: `addData` keeps the last byte of each UTF-16 unit, without a warning. A business
# card (vCard) of Łucja Zieliński from Łódź names an Aucja ZieliDski from Aódz, for every reader alike.
# The manual's first example does without what prevents it: overwriting `qrcode.stringToBytes` with a
# function that encodes UTF-8. `stringToBytesFuncs`, which the types offer for it, is not in the ES module.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact qrcode-generator@2.0.4 @zxing/library@0.23.0
cat >look.mjs <<'JS'
import zxing from '@zxing/library';
import qrcode from 'qrcode-generator';

function read(text) {
  const qr = qrcode(0, 'M');
  qr.addData(text);
  qr.make();
  const size = qr.getModuleCount() + 8;
  const grey = new Uint8ClampedArray(size * size * 16).fill(255);
  for (let y = 0; y < size * 4; y++)
    for (let x = 0; x < size * 4; x++) {
      const [row, column] = [(y >> 2) - 4, (x >> 2) - 4];
      const inside = [row, column].every((at) => at >= 0 && at < size - 8);
      if (inside && qr.isDark(row, column)) grey[y * size * 4 + x] = 0;
    }
  const source = new zxing.RGBLuminanceSource(grey, size * 4, size * 4);
  const picture = new zxing.BinaryBitmap(new zxing.HybridBinarizer(source));
  return new zxing.QRCodeReader().decode(picture).getText();
}
const card = 'BEGIN:VCARD\nVERSION:3.0\nN:Zieliński;Łucja\nADR:;;;Łódź;;;\nEND:VCARD';
console.log(read(card));
qrcode.stringToBytes = (text) => [...new TextEncoder().encode(text)];
console.log(qrcode.stringToBytesFuncs, read(card) === card);
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = 'BEGIN:VCARD
VERSION:3.0
N:ZieliDski;Aucja
ADR:;;;Aódz;;;
END:VCARD
undefined true' ]
