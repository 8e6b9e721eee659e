import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTENT_TYPE } from '../../../kombo/values/scalars.ts';
import { contentTypeFor, FILE_KINDS, type FileKindName } from './file-kinds.ts';
import { bytes, compound, openDocument, rtf, text, zip } from './made-file.fixture.ts';
import { sniff } from './sniff.ts';

const riff = (what: string) => bytes('RIFF', 0, 0, 0, 0, what);
const media = (brand: string) => bytes(0, 0, 0, 24, 'ftyp', brand, 0, 0);
const office = (part: string) => zip(['[Content_Types].xml', part]);

/** A web page in one file, with these lines before what every such file says of itself. */
const archive = (before: string) =>
  `${before}MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b\r\n` +
  'Content-Type: text/html\r\n\r\n<html><body>Ivo</body></html>\r\n--b--';

const SAMPLES: readonly [FileKindName, name: string, Uint8Array<ArrayBuffer>][] = [
  ['xlsx', 'a', office('xl/workbook.xml')],
  ['pptx', 'a', office('ppt/presentation.xml')],
  ['ods', 'a', openDocument('spreadsheet')],
  ['odp', 'a', openDocument('presentation')],
  ['xls', 'a', compound(['Workbook'])],
  ['ppt', 'a', compound(['a', 'b', 'c', 'd', 'PowerPoint Document'])],
  ['key', 'a.key', zip(['Index/Document.iwa'])],
  ['epub', 'a', zip([['mimetype', 'application/epub+zip'], 'OEBPS/book.opf'])],
  ['zip', 'a', zip(['CV.pdf'])],
  ['rtf', 'a', rtf()],
  ['ps', 'a', text('%!PS-Adobe-3.0')],
  ['wpd', 'a', bytes(0xff, 'WPC')],
  ['gif', 'a', text('GIF89a')],
  ['webp', 'a', riff('WEBP')],
  ['avif', 'a', media('avif')],
  ['tiff', 'a', bytes('II*', 0)],
  ['bmp', 'a', bytes('BM', ...Array<number>(12).fill(0), 40, 0, 0, 0)],
  ['mov', 'a', media('qt  ')],
  ['m4a', 'a', media('M4A ')],
  ['wav', 'a', riff('WAVE')],
  ['avi', 'a', riff('AVI ')],
  ['mp3', 'a', bytes('ID3', 3, 0)],
  ['mp3', 'a', bytes(0xff, 0xfb, 0x90, 0x64)],
  ['ogg', 'a', bytes('OggS', 0)],
  ['webm', 'a', bytes(0x1a, 0x45, 0xdf, 0xa3)],
  ['rar', 'a', bytes('Rar!', 0x1a, 7, 0)],
  ['sevenZip', 'a', bytes('7z', 0xbc, 0xaf, 0x27, 0x1c)],
  ['gz', 'a', bytes(0x1f, 0x8b, 8)],
  ['vcf', 'a', text('BEGIN:VCARD\nFN:Frank')],
  ['ics', 'a', text('BEGIN:VCALENDAR\n')],
  ['xml', 'a', text('<?xml version="1.0"?><cv/>')],
  ['svg', 'a', text('<?xml version="1.0"?><!-- drawn --><svg/>')],
  ['html', 'a', text('\n<!DOCTYPE html><p>')],
  ['md', 'a.md', text('# Frank Doe')],
  ['csv', 'a.csv', text('name;mail')],
  ['json', 'a.json', text('{"name":"Frank"}')],
  ['txt', 'a.pdf', text('BM is how this text starts')],
  ['txt', 'a', text('MZ so does this one')],
  ['txt', 'a', bytes(0xff, 0xfe, 'F', 0, 'r', 0)],
  ['txt', 'a', bytes('M', 0xfc, 'ller')],
  ['txt', 'a', bytes('F', 0, 'r', 0, ' ', 0)],
  ['txt', 'a', bytes(0, 'F', 0, 'r', 0, ' ')],
  ['txt', 'a', bytes(0x90, 0x45, 0x97, 0xf0, 0x8f, 0x91)],
  ['html', 'a', text('<!-- saved --><div class=cv>Frank Doe</div>')],
  ['html', 'a.doc', text('<table><tr><td>Frank Doe')],
  [
    'mht',
    'CV.doc',
    text(archive('From: <Saved by Blink>\r\nSubject: CV\r\nDate: Thu, 1 Jan 2026\r\n')),
  ],
  ['mht', 'CV.doc', text(archive(''))],
  ['eml', 'CV.doc', text(archive('From: ivo@example.com\r\nTo: a@example.com\r\nSubject: CV\r\n'))],
  ['txt', 'CV.txt', text('Skills: Content-Type: multipart/related\n\nand more')],
  ['md', 'a.md', text('<div align=center>\n# Frank Doe')],
  ['odt', 'a', zip([['mimetype', 'packed'], 'content.xml'])],
  ['pdf', 'a', text('some junk of a mail gateway\n%PDF-1.4\n%%EOF')],
];

test.each(SAMPLES)('knows %s by its bytes', async (kind, name, content) => {
  expect((await sniff(new Blob([content]), name)).kind).toBe(kind);
});

test('numbers of two bytes are no text, however many of them look like letters', async () => {
  const table = bytes('a', 0, 'b', 0, 7, 0, 'c', 0);
  expect((await sniff(new Blob([table]), 'a')).kind).toBeNull();
  expect((await sniff(new Blob([new Uint8Array(500)]), 'a')).kind).toBeNull();
});

test('any bytes are looked at without a fault', async () => {
  const starts = fc.constantFrom(
    '',
    'PK\u0003\u0004',
    '%PDF-',
    '{\\rtf',
    '<svg',
    'RIFF',
    'BM',
    'MZ',
  );
  const compoundStart = fc.constant(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
  const start = fc.oneof(
    starts.map((start) => text(start)),
    compoundStart,
  );
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 1500 }), async (start, rest) => {
      const file = new Blob([start, new Uint8Array(rest)]);
      await expect(sniff(file, 'a.docx')).resolves.toBeDefined();
    }),
  );
});

test("every kind's content type fits Kombo's pattern", () => {
  for (const kind of Object.values(FILE_KINDS)) expect(kind.content_type).toMatch(CONTENT_TYPE);
});

test("an ATS's own name of a type is used where its list has no other", () => {
  expect(contentTypeFor('rtf', ['text/rtf'])).toBe('text/rtf');
  expect(contentTypeFor('rtf', ['text/rtf', 'application/rtf'])).toBe('application/rtf');
  expect(contentTypeFor('jpg', ['application/pdf'])).toBe('image/jpeg');
});

test.each([
  ['comments', '<!---->'],
  ['comments with words', ' <!-- a -->'],
  ['beginnings of comments', '<!--'],
  ['declarations', '<?xml ?>'],
  ['types', '<!DOCTYPE svg>'],
])('a file of nothing but %s is looked through in one pass', async (_, piece) => {
  // A pattern that tries every end of every comment does not come back from this.
  const file = new Blob([piece.repeat(2000)]);
  expect((await sniff(file, 'a.txt')).kind).toBeDefined();
});
