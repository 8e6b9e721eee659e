import { expect, test } from 'vitest';
import { composeAccents } from './accents.ts';
import { cleanText } from './clean-text.ts';

test.each([
  ['⻩⼤⽂', '黄大文'],
  ['138 0013 8000丨ada@muster.example', '138 0013 8000 | ada@muster.example'],
  ['ﻓﺎﻃﻤﺔ', 'فاطمة'],
  ['عىل', 'على'],
  ['ﬁnance', 'ﬁnance'],
  ['\u202aada@muster.example\u202c', 'ada@muster.example'],
  ['می\u200cروم', 'می\u200cروم'],
  ['Mus\u200cter', 'Muster'],
  ['Pro\u001cle, di\u001berent, \u001door', 'Profile, different, floor'],
  ['\u001c 12', '  12'],
  ['\u0000 Baked bread', '• Baked bread'],
  ['\u0000 ada@muster.example', '  ada@muster.example'],
  ['\u0000 Leeds', '  Leeds'],
  ['Pro\uf001l, \uf002 Music, In\uf002uence', 'Profil,   Music, Influence'],
])('%s is read as %s', (printed, read) => {
  expect(cleanText(printed)).toBe(read);
});

test.each([
  ['M¨uller', 'Müller'],
  ['M ¨uller', 'M üller'],
  ['Garc´ıa L´opez', 'García López'],
  ['Dvoˇr´ak', 'Dvořák'],
  ['Franc¸ois', 'François'],
  ['¸Sahin', 'Şahin'],
  ['~/home `ls`', '~/home `ls`'],
  ['5´ 10', '5´ 10'],
])('%s is composed to %s', (printed, read) => {
  expect(composeAccents(printed).text).toBe(read);
});

test('a place behind a composed letter moves with its text', () => {
  const { text, at } = composeAccents('Dvoˇr´ak, M¨uller');
  expect(text.slice(at(10), at(17))).toBe('Müller');
});
