import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  compound,
  docx,
  encryptedWord,
  withPassword,
} from '../../../files/sniff/made-file.fixture.ts';
import { CannotRead, MAX_PAGES } from './document.ts';
import { aDocx, anOdt, aPdf, wordParagraph } from './invented-files.ts';
import { readDocument } from './read-document.ts';

async function textOf(bytes: Uint8Array): Promise<string[]> {
  return (await readDocument(bytes)).lines.map((line) => line.text);
}

async function reasonOf(bytes: Uint8Array): Promise<string> {
  try {
    await readDocument(bytes);
  } catch (error) {
    if (error instanceof CannotRead) return error.reason;
    throw error;
  }
  return 'read';
}

describe('a Word file', () => {
  it('is read with its page header first', async () => {
    const header = wordParagraph('Ada Muster | ada@muster.example');
    const bytes = aDocx(wordParagraph('Berufserfahrung'), { header });
    expect(await textOf(bytes)).toEqual(['Ada Muster | ada@muster.example', 'Berufserfahrung']);
  });

  it('parts what many blanks push apart', async () => {
    const body = wordParagraph(`Crumb Ltd${' '.repeat(20)}2019 – 2021`);
    expect(await textOf(aDocx(body))).toEqual(['Crumb Ltd\t2019 – 2021']);
  });

  it('keeps the target of a link that stands behind a word', async () => {
    const body = '<w:p><w:hyperlink r:id="r1"><w:r><w:t>LinkedIn</w:t></w:r></w:hyperlink></w:p>';
    const { lines } = await readDocument(
      aDocx(body, { links: { r1: 'https://www.linkedin.com/in/ada' } }),
    );
    expect(lines[0]?.links).toEqual([
      { href: 'https://www.linkedin.com/in/ada', start: 0, end: 8 },
    ]);
  });

  it('reads cells of one line each as one line, and a side bar apart', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map(wordParagraph).join('')}</w:tc>`;
    const rows = `<w:tr>${cell('Telefon')}${cell('030 123456')}</w:tr><w:tr>${cell('Kontakt', 'Berlin')}${cell('Profil')}</w:tr>`;
    expect(await textOf(aDocx(`<w:tbl>${rows}</w:tbl>`))).toEqual([
      'Telefon\t030 123456',
      'Kontakt',
      'Berlin',
      'Profil',
    ]);
  });

  it('reads a text box once, although Word writes it twice', async () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${wordParagraph('Ada Muster')}</w:txbxContent></mc:Choice><mc:Fallback>${wordParagraph('Ada Muster')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await textOf(aDocx(box))).toEqual(['Ada Muster']);
  });

  it('that holds only a picture has no text', async () => {
    expect(await reasonOf(aDocx('<w:p><w:r><pic:pic/></w:r></w:p>'))).toBe('no_text');
  });

  it('that unpacks to more than a CV can hold is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await reasonOf(bomb)).toBe('unreadable');
  });
});

describe('other formats', () => {
  it('reads an OpenDocument text', async () => {
    expect(await textOf(anOdt(['Ada Muster', 'Tom & Jerry']))).toEqual([
      'Ada Muster',
      'Tom & Jerry',
    ]);
  });

  it('reads the head of a first page of its own in an OpenDocument text', async () => {
    const file = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'styles.xml': strToU8(
        '<office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Ada</text:p></style:header><style:footer><text:p>2</text:p></style:footer></style:master-page><style:master-page style:name="First_20_Page"><style:header><text:p>Ada Muster, Leeds</text:p></style:header></style:master-page><style:master-page style:name="Envelope"><style:header><text:p>Olive Grant</text:p></style:header></style:master-page></office:master-styles>',
      ),
      'content.xml': strToU8(
        '<style:style style:name="P1" style:master-page-name="First_20_Page"/><office:body><text:p>Baker</text:p></office:body>',
      ),
    });
    expect(await textOf(file)).toEqual(['Ada Muster, Leeds', 'Ada', 'Baker', '2']);
  });

  it('leaves out of an OpenDocument text what stands beside it', async () => {
    const name =
      '<text:ruby><text:ruby-base>山田</text:ruby-base><text:ruby-text>やまだ</text:ruby-text></text:ruby> 太郎';
    const note =
      'Baker<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>in Leeds</text:p></text:note-body></text:note> since 2019';
    const file = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:document-content><office:body><office:text><text:p>${name}</text:p><text:p>${note}</text:p></office:text></office:body></office:document-content>`,
      ),
    });
    expect(await textOf(file)).toEqual(['山田 太郎', 'Baker since 2019']);
  });

  it('reads rich text with code pages, Unicode escapes and links, and skips embedded objects', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1250{\fonttbl{\f0 Arial;}}{\info{\author Hidden}}J\'f3zef \u321?uk\par {\field{\*\fldinst{HYPERLINK "https://github.com/jozef"}}{\fldrslt GitHub}}\par {\object{\*\objdata 0105deadbeef}{\result shown}}}`;
    const { lines } = await readDocument(strToU8(rtf, true));
    expect(lines.map((line) => line.text)).toEqual(['Józef Łuk', 'GitHub', 'shown']);
    expect(lines[1]?.links[0]?.href).toBe('https://github.com/jozef');
  });

  it('reads a text in an old code page', async () => {
    const polish = Uint8Array.from([
      0x4a, 0xea, 0x7a, 0x79, 0x6b, 0x69, 0x20, 0x9c, 0x77, 0x69, 0x61, 0x74, 0x2c, 0x20, 0x6d,
      0xb3, 0x6f, 0x64, 0x79,
    ]);
    expect(await textOf(polish)).toEqual(['Języki świat, młody']);
  });

  it('reads UTF-16 with and without its mark', async () => {
    const wide = new Uint8Array(
      Uint16Array.from('Ada Muster, Berlin', (letter) => letter.charCodeAt(0)).buffer,
    );
    expect(await textOf(wide)).toEqual(['Ada Muster, Berlin']);
    expect(await textOf(Uint8Array.from([0xff, 0xfe, ...wide]))).toEqual(['Ada Muster, Berlin']);
  });

  it('reads a web page without its scripts, styles and hidden parts', async () => {
    const html =
      '<!doctype html><title>x</title><style>a{}</style><h1>Ada&nbsp;Muster</h1><script>1</script><p hidden>no</p><ul><li>a<b>b</b></li></ul>';
    expect(await textOf(strToU8(html))).toEqual(['Ada Muster', '• ab']);
  });

  it('that ask for a password say so', async () => {
    expect(await reasonOf(compound(['EncryptedPackage', 'EncryptionInfo']))).toBe('password');
    expect(await reasonOf(encryptedWord())).toBe('password');
    expect(await reasonOf(withPassword(docx()))).toBe('password');
  });

  it('goes by the bytes: a picture is no document', async () => {
    expect(
      await reasonOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])),
    ).toBe('unreadable');
    expect(await reasonOf(new Uint8Array(0))).toBe('empty');
  });
});

describe('a PDF', () => {
  it('gives lines with their places in points', async () => {
    const { lines } = await readDocument(aPdf([[{ text: 'Ada Muster', x: 72, y: 100, size: 20 }]]));
    expect(lines[0]).toMatchObject({ text: 'Ada Muster', page: 1, size: 20 });
    expect(lines[0]?.box).toMatchObject({ x: 72, y: 84 });
  });

  it('reads a side bar before the main column, not across', async () => {
    const side = ['Contact', 'Leeds', '0113 496 0000', 'ada@muster.example', 'Skills', 'SQL'];
    const main = [
      'Ada Muster',
      'Experience',
      'Baker at Crumb Ltd',
      '2019 - present',
      'Bakes bread and cakes',
      'Education',
      'School of Baking',
    ];
    const words = [
      ...side.map((text, index) => ({ text, x: 40, y: 100 + index * 16 })),
      ...main.map((text, index) => ({ text, x: 250, y: 103 + index * 18 })),
    ];
    expect(await textOf(aPdf([words]))).toEqual([...side, ...main]);
  });

  it('keeps dates that stand beside their jobs with them', async () => {
    const words = ['2019 - present', '2015 - 2019', '2012 - 2015', '2010 - 2012'].flatMap(
      (date, index) => [
        { text: date, x: 40, y: 100 + index * 30 },
        { text: `Job number ${index}`, x: 180, y: 100 + index * 30 },
      ],
    );
    expect((await textOf(aPdf([words])))[0]).toBe('2019 - present\tJob number 0');
  });

  it('of thousands of pages is read from the beginning and says so', async () => {
    const pages = Array.from({ length: 3000 }, (_, page) => [
      { text: `Page ${page + 1}`, x: 72, y: 72 },
    ]);
    const { lines, truncated, pages: all } = await readDocument(aPdf(pages));
    expect(lines).toHaveLength(MAX_PAGES);
    expect({ truncated, all }).toEqual({ truncated: true, all: 3000 });
  });

  it('with a script in it is only read', async () => {
    const script = '/OpenAction << /S /JavaScript /JS (app.alert(1); while (true) {}) >>';
    expect(
      await textOf(aPdf([[{ text: 'Ada Muster', x: 72, y: 72 }]], { catalog: script })),
    ).toEqual(['Ada Muster']);
  });

  it('without a word on it is empty, and a torn one cannot be read', async () => {
    expect(await reasonOf(aPdf([[]]))).toBe('empty');
    expect(await reasonOf(strToU8('%PDF-1.4\nnothing that follows makes sense'))).toBe(
      'unreadable',
    );
  });
});

describe('a web page in one file', () => {
  it('is read as the page that it is, not as a message', async () => {
    const lines = [
      'From: <Saved by Blink>',
      'Subject: CV of Ada',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><body><h1>Ada Mus=',
      'ter</h1><p class=3D"x">Leeds</p></body></html>',
      '--b--',
    ];
    expect(await textOf(strToU8(lines.join('\r\n')))).toEqual(['Ada Muster', 'Leeds']);
  });
});
