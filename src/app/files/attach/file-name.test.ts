import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileName } from '../../../kombo/values/scalars.ts';
import { FILE_KINDS, type FileKindName } from '../sniff/file-kinds.ts';
import { cleanName, MAX_NAME_BYTES, uniqueName } from './file-name.ts';

const bytesOf = (name: string) => new TextEncoder().encode(name).length;
const kinds = fc.constantFrom(null, ...(Object.keys(FILE_KINDS) as FileKindName[]));
const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }).map((stem) => `${stem}.pdf`),
);

test('any name becomes one that Kombo and every known ATS take', () => {
  fc.assert(
    fc.property(names, kinds, (name, kind) => {
      const clean = cleanName(name, kind);
      expect(FileName.safeParse(clean).success).toBe(true);
      expect(clean).not.toMatch(/[/\\?:*"<>|\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(clean).toBe(clean.trim());
      expect(bytesOf(clean)).toBeLessThanOrEqual(MAX_NAME_BYTES);
      expect(clean.isWellFormed()).toBe(true);
    }),
  );
});

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(names, kinds, (name, kind) => {
      const once = cleanName(name, kind);
      expect(cleanName(once, kind)).toBe(once);
    }),
  );
});

test('two files of one name stay two files', () => {
  expect(uniqueName('CV.pdf', [])).toBe('CV.pdf');
  expect(uniqueName('CV.pdf', ['CV.pdf'])).toBe('CV (2).pdf');
  expect(uniqueName('cv.pdf', ['CV.PDF', 'CV (2).pdf'])).toBe('cv (3).pdf');
});

test('a long name that is taken is shortened to fit its number', () => {
  const long = `${'é'.repeat(125)}.pdf`;
  const second = uniqueName(long, [long]);
  expect(second).toMatch(/é \(2\)\.pdf$/);
  expect(bytesOf(second)).toBeLessThanOrEqual(MAX_NAME_BYTES);
});

test('keeps letters of every script and the accents of names', () => {
  const name = 'Curriculum Zoë Ångström – José Muñoz 山田太郎 Пётр.pdf';
  expect(cleanName(name, 'pdf')).toBe(name);
  expect(cleanName('Zoe\u0308.pdf', 'pdf')).toBe('Zo\u00EB.pdf');
});

test.each([
  ['CV.pdf?dl=1', 'CV.pdf'],
  ['CV.pdf;jsessionid=1A', 'CV.pdf'],
  ['What now?.pdf', 'What now.pdf'],
  ['🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} CV.pdf', 'CV.pdf'],
])('%s is sent as %s', (name, sent) => {
  expect(cleanName(name, 'pdf')).toBe(sent);
});
