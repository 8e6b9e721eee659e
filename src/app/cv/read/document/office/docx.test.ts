import { describe, expect, it } from 'vitest';
import { aDocx, wordParagraph as p, type WordFileParts } from '../invented-files.ts';
import { readDocument } from '../read-document.ts';

async function linesOf(body: string, parts?: WordFileParts) {
  return (await readDocument(aDocx(body, parts))).lines;
}
const textOf = async (body: string, parts?: WordFileParts) =>
  (await linesOf(body, parts)).map(({ text }) => text);

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const cell = (...inner: string[]) => `<w:tc>${inner.join('')}</w:tc>`;

describe('page headers and footers', () => {
  const margins: WordFileParts = {
    parts: { h1: 'header1.xml', h2: 'header2.xml', f1: 'footer1.xml' },
    files: {
      'word/header1.xml': `<w:hdr>${p('Ada Muster')}</w:hdr>`,
      'word/header2.xml': `<w:hdr>${p('Left behind by a template')}</w:hdr>`,
      'word/footer1.xml': `<w:ftr>${p('ada@muster.example')}</w:ftr>`,
    },
  };
  const section = (more = '') =>
    `<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/>${more}</w:sectPr>`;

  it('are those that the document refers to', async () => {
    expect(await textOf(p('Experience') + section(), margins)).toEqual([
      'Ada Muster',
      'Experience',
      'ada@muster.example',
    ]);
  });

  it('of the first page come first where it has its own', async () => {
    const [first, second] = await textOf(p('Experience') + section('<w:titlePg/>'), margins);
    expect([first, second]).toEqual(['Left behind by a template', 'Ada Muster']);
  });

  it('are marked as such', async () => {
    const lines = await linesOf(p('Experience') + section(), margins);
    expect(lines.map(({ margin }) => margin)).toEqual([true, false, true]);
  });
});

describe('a text box', () => {
  const anchored = (x: number, y: number, text: string, width = 100, height = 50) =>
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${y}</wp:posOffset></wp:positionV><wp:extent cx="${width}" cy="${height}"/><w:txbxContent>${p(text)}</w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback>${p(text)}</mc:Fallback></mc:AlternateContent></w:r>`;

  it('does not part the paragraph that it is anchored in', async () => {
    const body = `<w:p>${run('Ada ')}${anchored(0, 0, 'Photo')}${run('Muster')}</w:p>`;
    expect(await textOf(body)).toEqual(['Ada Muster', 'Photo']);
  });

  it('that is anchored before a text is read before it', async () => {
    expect(await textOf(`<w:p>${anchored(0, 0, 'Ada Muster')}${run('Experience')}</w:p>`)).toEqual([
      'Ada Muster',
      'Experience',
    ]);
  });

  it('is read in the order of the page, not in that of drawing', async () => {
    const boxes = [
      anchored(400, 300, 'Baker at Crumb Ltd'),
      anchored(0, 300, 'Leeds'),
      anchored(0, 0, 'Ada Muster', 600),
      anchored(400, 200, 'Experience'),
      anchored(0, 200, 'Contact'),
    ];
    expect(await textOf(`<w:p>${boxes.join('')}</w:p>`)).toEqual([
      'Ada Muster',
      'Contact',
      'Leeds',
      'Experience',
      'Baker at Crumb Ltd',
    ]);
  });
});

describe('a table', () => {
  it('within a cell keeps its own rows, and the row around it is whole', async () => {
    const inner = `<w:tbl><w:tr>${cell(p('Phone'))}${cell(p('030 123456'))}</w:tr><w:tr>${cell(p('City'))}${cell(p('Berlin'))}</w:tr></w:tbl>`;
    const outer = `<w:tbl><w:tr>${cell(p('Ada Muster'))}${cell(inner)}</w:tr><w:tr>${cell(p('2019'))}${cell(p('Baker'))}</w:tr></w:tbl>`;
    const lines = await textOf(outer);
    expect(lines).toContain('City\tBerlin');
    expect(lines).toContain('2019\tBaker');
  });
});

describe('a link', () => {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

  it.each([
    ['in one run', code(' HYPERLINK "https://ada.example" ')],
    ['over two runs', code(' HYPERLINK "https://') + code('ada.example" \\o "tip" ')],
    ['without quotes', code(' HYPERLINK https://ada.example ')],
    ['behind a switch', code(' HYPERLINK \\t "_blank" "https://ada.example"')],
  ])('that is a field is kept: %s', async (_, instruction) => {
    const body = `<w:p>${mark('begin')}${instruction}${mark('separate')}${run('Web site')}${mark('end')}${run(' and more')}</w:p>`;
    const [line] = await linesOf(body);
    expect(line?.text).toBe('Web site and more');
    expect(line?.links).toEqual([{ href: 'https://ada.example', start: 0, end: 8 }]);
  });

  it('lasts as long as its field, also around another field', async () => {
    const page = mark('begin') + code('PAGE') + mark('separate') + run('1') + mark('end');
    const body = `<w:p>${mark('begin')}${code('HYPERLINK "https://ada.example"')}${mark('separate')}${run('Page ')}${page}${run(' here')}${mark('end')}</w:p>`;
    const [line] = await linesOf(body);
    expect(line?.links).toEqual([{ href: 'https://ada.example', start: 0, end: 11 }]);
  });
});

describe('text', () => {
  it('is parted by tabs of every kind', async () => {
    const body = `<w:p>${run('2019')}<w:r><w:ptab/></w:r>${run('Baker')}<w:r><w:tab/></w:r>${run('Leeds')}</w:p>`;
    expect(await textOf(body)).toEqual(['2019\tBaker\tLeeds']);
  });

  it('of two weights that touch is two texts; a word in two weights stays one', async () => {
    const bold = run('Engineer', '<w:b/>');
    expect(await textOf(`<w:p>${bold}${run('Acme Ltd')}</w:p>`)).toEqual(['Engineer\tAcme Ltd']);
    expect(await textOf(`<w:p>${run('Eng', '<w:b/>')}${run('ineer')}</w:p>`)).toEqual(['Engineer']);
  });

  it('with a reading above it is read once', async () => {
    const ruby = `<w:p><w:r><w:ruby><w:rt>${run('やまだ')}</w:rt><w:rubyBase>${run('山田')}</w:rubyBase></w:ruby></w:r></w:p>`;
    expect(await textOf(ruby)).toEqual(['山田']);
  });

  it('that was moved away or is hidden is not read', async () => {
    const body = `<w:p><w:moveFrom>${run('old')}</w:moveFrom>${run('secret', '<w:vanish/>')}${run('tiny', '<w:sz w:val="6"/>')}${run('white', '<w:color w:val="FFFFFF"/>')}${run('new')}</w:p>`;
    expect(await textOf(body)).toEqual(['new']);
  });

  it('in white is read where something darker stands behind it', async () => {
    const white = `<w:p><w:pPr><w:shd w:fill="1F3864"/></w:pPr>${run('Ada Muster', '<w:color w:val="FFFFFF"/>')}</w:p>`;
    expect(await textOf(white)).toEqual(['Ada Muster']);
  });

  it('in white is read where a marker was drawn over it, and not where that is white', async () => {
    const marked = (colour: string) =>
      `${run('REFERENCES', `<w:color w:val="FFFFFF"/><w:highlight w:val="${colour}"/>`)}${run('Phone')}`;
    expect(await textOf(`<w:p>${marked('darkBlue')}</w:p>`)).toEqual(['REFERENCESPhone']);
    expect(await textOf(`<w:p>${marked('none')}</w:p>`)).toEqual(['Phone']);
    expect(await textOf(`<w:p>${marked('white')}</w:p>`)).toEqual(['Phone']);
  });

  it('of a placeholder is none, unless it is a heading of the template', async () => {
    const control = (text: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`;
    const filled = `<w:sdt><w:sdtPr/><w:sdtContent>${p('Ada Muster')}</w:sdtContent></w:sdt>`;
    expect(
      await textOf(control('Click here to enter your name') + filled + control('Experience')),
    ).toEqual(['Ada Muster', 'Experience']);
  });
});

describe('another producer', () => {
  it('may call the namespaces as it likes', async () => {
    const root =
      'xmlns:w="urn:other" xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const body = `<x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:hyperlink q:id="r1"><x:r><x:t>Ada</x:t></x:r></x:hyperlink></x:p>`;
    const [line] = await linesOf(body, { root, links: { r1: 'https://ada.example' } });
    expect(line).toMatchObject({ text: 'Ada', level: 1, links: [{ href: 'https://ada.example' }] });
  });

  it.each([
    ['a web page', 'chunk.html', '<html><body><h1>Ada Muster</h1><p>Leeds</p></body></html>'],
    [
      'a web archive',
      'chunk.mht',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><h1>Ada Mus=\r\nter</h1><p class=3D"x">Leeds</p></body></html>\r\n--b--',
    ],
    ['rich text', 'chunk.rtf', '{\\rtf1\\ansi Ada Muster\\par Leeds\\par}'],
    ['another document', 'chunk.docx', aDocx(p('Ada Muster') + p('Leeds'))],
  ])('may put in %s as a whole', async (_, name, content) => {
    const body = `${p('Curriculum Vitae')}<w:altChunk r:id="c1"/>${p('The end')}`;
    const parts = { parts: { c1: name }, files: { [`word/${name}`]: content } };
    expect(await textOf(body, parts)).toEqual([
      'Curriculum Vitae',
      'Ada Muster',
      'Leeds',
      'The end',
    ]);
  });
});

describe('a row of a table of jobs', () => {
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

  it('is one line where cells are broken in two', async () => {
    const cells = [
      cell(p('Baker'), p('Trainee')),
      cell(p('Crumb Mills')),
      cell(p('Leeds,'), p('England')),
      cell(p('since 02/2023')),
    ];
    expect(await textOf(table(row(...cells)))).toEqual([
      'Baker Trainee\tCrumb Mills\tLeeds, England\tsince 02/2023',
    ]);
  });

  it('stays apart where no cell is a date, or one is text', async () => {
    const skills = [cell(p('Bread'), p('Cakes')), cell(p('Ovens')), cell(p('Mills'))];
    expect(await textOf(table(row(...skills)))).toHaveLength(4);
    const long = cell(p('Baked bread for all the town, day after day after day'), p('Cakes'));
    expect(
      await textOf(table(row(long, cell(p('Crumb Mills')), cell(p('2020 – 2023'))))),
    ).toHaveLength(4);
  });
});

describe('a picture', () => {
  it('may be a link', async () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Icon"><a:hlinkClick r:id="l1"/></wp:docPr></wp:inline></w:drawing></w:r></w:p>';
    const lines = await linesOf(p('Ada Muster') + picture + p('Baker'), {
      links: { l1: 'https://github.com/adamuster' },
    });
    expect(lines.flatMap(({ links }) => links.map(({ href }) => href))).toEqual([
      'https://github.com/adamuster',
    ]);
  });
});
