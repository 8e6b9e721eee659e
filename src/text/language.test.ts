import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  ['What makes you want to lead this team?', 'en'],
  ['The phone number was refused: it is not in use in this country.', 'en'],
  ['Bäcker (m/w/d)', 'de'],
  ['Verkäufer:in', 'de'],
  ['Haben Sie einen Führerschein?', 'de'],
  ['Straßenbauer', 'de'],
  ['Comptable (H/F)', 'fr'],
  ['Pourquoi voulez-vous travailler avec nous ?', 'fr'],
  ['¿Cuándo?', 'es'],
  ['Perché vuoi lavorare con noi?', 'it'],
  ['Qual é a sua pretensão salarial?', 'pt'],
  ['Waarom wil je bij ons werken?', 'nl'],
  ['Dlaczego chcesz u nas pracować?', 'pl'],
  ['Neden bizimle çalışmak istiyorsunuz?', 'tr'],
  ['志望動機を教えてください', 'ja'],
  ['ソフトウェアエンジニア', 'ja'],
  ['您为什么想加入我们？', 'zh-Hans'],
  ['您為什麼想加入我們？', 'zh-Hant'],
  ['왜 지원하셨나요?', 'ko'],
  ['Почему вы хотите работать у нас?', 'ru'],
  ['Чому ви хочете працювати у нас?', 'uk'],
  ['Γιατί;', 'el'],
  ['למה?', 'he'],
  ['هل لديك رخصة قيادة؟', 'ar'],
  ['چرا می‌خواهید با ما کار کنید؟', 'fa'],
  ['क्या आपके पास लाइसेंस है?', 'hi'],
  ['ทำไม', 'th'],
])('%s is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  'Senior Platform Engineer',
  'Head of Integrations',
  'Product Manager – Zürich',
  'Café Manager',
  'Workday',
  'Ja',
  'C++',
  '营业',
  '12 / 3',
  '',
])('of "%s" nothing is certain', (text) => {
  expect(languageOf(text)).toBeNull();
});

test.each([
  ['書類選考', 'バックエンドエンジニア（決済基盤）', 'ja'],
  ['东京', '您为什么想加入我们？', 'zh-Hans'],
  ['دبي', 'مدير سلسلة التوريد', 'ar'],
])(
  'what is too short to tell, as %s, is in the language of what it belongs to',
  (text, of, language) => {
    expect(languageOf(text)).toBeNull();
    expect(languageOf(text, of)).toBe(language);
  },
);

test.each([
  ['Application review', 'Verkäufer:in'],
  ['渋谷区', 'مدير سلسلة التوريد'],
  ['2 / 3', 'バックエンドエンジニア'],
])('%s is not taken for the language of %s', (text, of) => {
  expect(languageOf(text, of)).toBeNull();
});
