import { expect, test } from 'vitest';
import { CONTENT_TYPE, FileName } from '../../../kombo/values/scalars.ts';
import { AWKWARD_FILES } from '../fixtures/awkward-files.ts';
import { docx, FailingFile, HugeFile, pdf } from '../sniff/made-file.fixture.ts';
import { checkFile, FILE_REJECTIONS, NOTICES } from './check-file.ts';

test('among the awkward files each reason to reject one and each notice is found', async () => {
  const all = await Promise.all(AWKWARD_FILES.map((awkward) => checkFile(awkward)));
  const rejections = new Set(all.flatMap(({ rejection }) => rejection ?? []));
  const notices = new Set(all.flatMap(({ examined }) => examined?.notices ?? []));
  // A folder is known by the way that it was dropped, not by its bytes.
  const byBytes = FILE_REJECTIONS.filter((reason) => reason !== 'folder');
  expect([...rejections].sort()).toEqual(byBytes.sort());
  expect([...notices].sort()).toEqual([...NOTICES].sort());
});

test.each(AWKWARD_FILES)('says what is awkward about $what', async (awkward) => {
  const { rejection, examined } = await checkFile(awkward);
  expect(rejection).toBe(awkward.rejected ?? null);
  if (examined === null) return;
  expect(examined.notices).toEqual(awkward.notices);
  expect(examined.name).toBe(awkward.sentAs);
  if (awkward.content_type) expect(examined.content_type).toBe(awkward.content_type);
  expect(examined.content_type).toMatch(CONTENT_TYPE);
  expect(FileName.safeParse(examined.name).success).toBe(true);
});

test.each(['notes.bin', 'portfolio.sketch', 'drawing.dwg'])(
  'leaves %s its own extension, whose content nobody knows',
  async (name) => {
    const file = new Blob([new Uint8Array([1, 2, 3, 0])], { type: 'application/octet-stream' });
    const { examined } = await checkFile({ name, file });
    expect(examined).toMatchObject({ name, content_type: 'application/octet-stream', kind: null });
    expect(examined?.notices).toEqual(['unknown_content']);
  },
);

test('one awkward file harms no other that comes with it', async () => {
  const good = { name: 'CV.pdf', file: new Blob([pdf()]) };
  const all = await Promise.all(
    AWKWARD_FILES.flatMap((awkward) => [checkFile(awkward), checkFile(good)]),
  );
  const goods = all.filter((_, index) => index % 2 === 1);
  expect(goods).toHaveLength(AWKWARD_FILES.length);
  for (const { examined } of goods) expect(examined).toMatchObject({ kind: 'pdf', notices: [] });
});

test('writes the content type as the ATS writes it', async () => {
  const file = new Blob(['{\\rtf1 Hello}']);
  const { examined } = await checkFile({ name: 'CV.rtf', file }, ['text/rtf']);
  expect(examined?.content_type).toBe('text/rtf');
});

test('reads no more than the ends and a directory of a large file', async () => {
  const read: number[] = [];
  class Watched extends Blob {
    override slice(start = 0, end = this.size): Blob {
      read.push(Math.min(end, this.size) - start);
      return super.slice(start, end);
    }
  }
  const parts = [pdf(), new Uint8Array(20_000_000), text(pdf())];
  await checkFile({ name: 'CV.pdf', file: new Watched(parts) });
  expect(read.reduce((sum, length) => sum + length, 0)).toBeLessThan(100_000);
});

test('quotes its own limit before reading anything', async () => {
  const unreadable = new FailingFile(docx(), 'NotReadableError');
  expect((await checkFile({ name: 'CV.docx', file: unreadable }, [], 10)).rejection).toBe(
    'too_large',
  );
  const fits = new HugeFile(pdf(), 45_000_000);
  expect((await checkFile({ name: 'CV.pdf', file: fits })).rejection).toBeNull();
});

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test.each([
  ['Setup.bat', '@echo off', 'program'],
  ['CV.pdf.vbs', 'MsgBox 1', 'program'],
  ['CV.hta', '<script>run()</script>', 'program'],
  ['CV.gdoc', '{"url":"https://docs.example/1"}', 'online_document'],
  ['notes.txt', '@echo off', null],
] as const)('%s is known by its name where its bytes are only text', async (name, text, wanted) => {
  expect((await checkFile({ name, file: new Blob([text]) })).rejection).toBe(wanted);
});

test('a PDF under the name of a script is the PDF that it is', async () => {
  const { rejection, examined } = await checkFile({ name: 'CV.bat', file: new Blob([pdf()]) });
  expect(rejection).toBeNull();
  expect(examined?.content_type).toBe('application/pdf');
});
