/** Files: the ATS's rules first, every way in, awkward files, and everything that can be done with one. */
import { truncate, writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { AWKWARD_FILES } from '../src/app/files/fixtures/awkward-files.ts';
import { FailingFile, HugeFile, pdf } from '../src/app/files/sniff/made-file.fixture.ts';
import { expectAccessible } from './support/accessible.ts';
import { chooseJob, expectPickable, expectSaved, said } from './support/acts.ts';
import { known } from './support/catalogue.ts';
import { expect, test } from './support/test.ts';

const CV = { name: 'CV.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf()) };
const LETTER = { ...CV, name: 'Cover letter.pdf' };

const picker = (page: Page) => page.locator('input[type="file"][multiple]');
const attached = (page: Page) => page.getByRole('region', { name: 'Attached files' });
const rows = (page: Page) =>
  attached(page)
    .getByRole('listitem')
    .filter({ has: page.locator('fieldset') });
const names = (page: Page) => rows(page).locator('p[dir="auto"]').allInnerTexts();
/** What is said about a file under its name. */
const remarks = (row: Locator) => row.locator('li');
const kind = (page: Page, file: string, type: string) =>
  page.getByRole('group', { name: `Kind of ${file}` }).getByRole('radio', { name: type });

test.beforeEach(async ({ form, page }) => {
  await form.start();
  await form.goTo('Files');
  await expectPickable(picker(page));
});

test('says what this ATS takes before anybody picks a file', async ({ page }) => {
  const rules = page.getByRole('region', { name: /^What Acme/ });
  await expect(rules).toContainText(
    'PDF, DOC, DOCX, ODT, RTF, TXT · up to 5 MB each · exactly one',
  );
  await expect(rules).toContainText('up to 15 MB');
});

test('says the common ground where nothing is known', async ({ form, page, site }) => {
  await form.start({ integration: site.ats.integrations[1] ?? '' });
  await form.goTo('Files');
  await expect(page.getByText('This ATS does not say which files it takes.')).toBeVisible();
  await picker(page).setInputFiles(CV);
  await expect(page.getByText(/of about 10 MB/)).toBeVisible();
});

test('guesses the kind, prepares each file, and counts what will be sent', async ({ page }) => {
  await picker(page).setInputFiles([CV, LETTER, { ...CV, name: 'Zeugnis.pdf' }]);
  await expect(rows(page)).toHaveCount(3);
  await expect(kind(page, 'CV.pdf', 'CV')).toBeChecked();
  await expect(kind(page, 'Cover letter.pdf', 'Cover letter')).toBeChecked();
  await expect(kind(page, 'Zeugnis.pdf', 'Other')).toBeChecked();
  await expect(attached(page).getByText('Ready')).toHaveCount(3);
  await expect(page.getByRole('meter', { name: 'What will be sent' })).toBeVisible();
  await expectAccessible(page);
});

test('two files of one name stay two files', async ({ page }) => {
  await picker(page).setInputFiles(CV);
  await picker(page).setInputFiles(CV);
  await expect.poll(() => names(page)).toEqual(['CV.pdf', 'CV (2).pdf']);
  await expect(attached(page).getByText(/at most 1 of this kind: CV/)).toBeVisible();
  await expect(remarks(rows(page).last())).toHaveText(/^The very same file as “CV.pdf”/);
  await kind(page, 'CV (2).pdf', 'Other').check({ force: true });
  await expect(attached(page).getByText(/at most 1 of this kind: CV/)).toBeHidden();
});

test('sixty awkward files at once: each is told, none harms another', async ({ page }) => {
  const files = AWKWARD_FILES.filter(
    ({ file }) => !(file instanceof FailingFile || file instanceof HugeFile),
  );
  const payloads = await Promise.all(
    files.map(async ({ name, file }) => ({
      name,
      mimeType: file.type,
      buffer: Buffer.from(await file.arrayBuffer()),
    })),
  );
  const own = Buffer.concat([CV.buffer, Buffer.from('\n% like no other\n%%EOF\n')]);
  await picker(page).setInputFiles([...payloads, { ...CV, name: 'The good one.pdf', buffer: own }]);
  const refused = files.filter(({ rejected }) => rejected !== undefined).length;
  await expect(page.getByRole('button', { name: /^Dismiss / })).toHaveCount(refused);
  await expect(rows(page)).toHaveCount(files.length - refused + 1);
  const good = rows(page).filter({ hasText: 'The good one.pdf' });
  await expect(good.getByText('Ready')).toBeVisible();
  await expect(remarks(rows(page))).not.toHaveCount(0);
  await expect(remarks(good)).toHaveCount(0);
});

test('a file of 200 MB is refused with the limit, before it is read', async ({
  page,
}, testInfo) => {
  const path = testInfo.outputPath('huge.pdf');
  await writeFile(path, pdf());
  await truncate(path, 200_000_000);
  await picker(page).setInputFiles(path);
  await expect(page.getByText(/“huge.pdf” has 200 MB. One entry can carry up to/)).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
});

test('a file over the limit of the ATS is told at its own place', async ({ page }) => {
  const big = Buffer.concat([Buffer.from(pdf()), Buffer.alloc(5_000_001), Buffer.from(pdf())]);
  await picker(page).setInputFiles([{ ...CV, buffer: big }, LETTER]);
  await expect(rows(page).first()).toContainText('too large. The ATS takes up to 5 MB a file');
  await expect(rows(page).last()).not.toContainText('too large');
});

test('files can be dropped anywhere and pasted; what brings no file gets a sentence', async ({
  page,
}) => {
  await bring(page, 'drop', { files: ['CV.txt'] });
  await bring(page, 'paste', { files: ['image.png'] });
  await expect.poll(() => names(page)).toEqual(['CV.txt', 'Pasted picture.txt']);
  await bring(page, 'drop', { types: { 'text/uri-list': 'https://example.com/cv.pdf' } });
  await expect(page.getByText('That was a link without its file.')).toBeVisible();
  await bring(page, 'drop', { types: { FileGroupDescriptorW: 'x' } });
  await expect(page.getByText('The mail program gave no file.')).toBeVisible();
  await expectAccessible(page);
});

test('the order changes by buttons that keep the focus, and by dragging', async ({ page }) => {
  await picker(page).setInputFiles([LETTER, CV]);
  await expect(rows(page)).toHaveCount(2);
  const up = page.getByRole('button', { name: 'Move CV.pdf up' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual(['CV.pdf', 'Cover letter.pdf']);
  await expect(up).toBeFocused();
  await expect(said(page, 'is now number 1 of 2')).toBeAttached();
  const handle = page.getByTitle('Drag CV.pdf to another place');
  await handle.dragTo(rows(page).last());
  await expect.poll(() => names(page)).toEqual(['Cover letter.pdf', 'CV.pdf']);
});

test('a removed file comes back by Undo, with the focus on it', async ({ page }) => {
  await picker(page).setInputFiles([CV, LETTER]);
  await page.getByRole('button', { name: 'Remove CV.pdf' }).click();
  await expect.poll(() => names(page)).toEqual(['Cover letter.pdf']);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  // What is read aloud with the button says what it would bring back.
  await expect(undo).toHaveAccessibleDescription(/removed/);
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual(['CV.pdf', 'Cover letter.pdf']);
  await expect(rows(page).first()).toBeFocused();
});

test('shows a PDF, a picture and a text before they are sent', async ({ page }) => {
  const picture = { name: 'photo.png', mimeType: 'image/png', buffer: await aPicture(page, 300) };
  const text = {
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Hello <b>you</b>'),
  };
  const onePage = { ...CV, buffer: Buffer.from(aPage('Frank Doe')) };
  await picker(page).setInputFiles([onePage, picture, text]);
  const dialog = page.getByRole('dialog');
  const look = async (name: string) => {
    await page.getByRole('button', { name: `Look at ${name}` }).click();
    await expect(dialog).toBeVisible();
  };
  await look('CV.pdf');
  await expect(dialog.getByRole('img', { name: 'Page 1 of 1' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await look('photo.png');
  await expect(dialog.getByRole('img', { name: 'photo.png' })).toBeVisible();
  await page.keyboard.press('Escape');
  await look('notes.txt');
  await expect(dialog.getByText('Hello <b>you</b>')).toBeVisible();
});

test('a picture over the limit can be made smaller here, and the original taken back', async ({
  page,
}) => {
  const buffer = await aPicture(page, 1600);
  await picker(page).setInputFiles({ name: 'scan.png', mimeType: 'image/png', buffer });
  await expect(rows(page).first()).toContainText('too large');
  await page.getByRole('button', { name: 'Make scan.png smaller' }).click();
  await expect.poll(() => names(page)).toEqual(['scan.jpg']);
  await expect(rows(page).first()).not.toContainText('too large');
  await page.getByRole('button', { name: 'Use the original of scan.jpg' }).click();
  await expect.poll(() => names(page)).toEqual(['scan.png']);
});

test('the files are still there after a reload, with what was said about them', async ({
  page,
}) => {
  const encrypted = Buffer.from(pdf({ encrypted: true }));
  await picker(page).setInputFiles({ ...CV, buffer: encrypted });
  await expect(page.getByText('It is protected and may ask for a password.')).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect.poll(() => names(page)).toEqual(['CV.pdf']);
  await expect(page.getByText('It is protected and may ask for a password.')).toBeVisible();
  await expect(attached(page).getByText('Ready')).toBeVisible();
});

test('a missing CV is said when the step is left, with a link to the picker', async ({ page }) => {
  await expect(page.getByText(/this ATS needs one/)).toBeHidden();
  await page.getByRole('button', { name: 'Continue to Questions' }).click();
  const summary = page.getByRole('region', { name: /needs? a change/ });
  await summary.getByRole('link', { name: /Attach a CV: this ATS needs one/ }).click();
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeFocused();
});

test('the summary names what is wrong with one file and with all of them together', async ({
  page,
}) => {
  const big = Buffer.concat([CV.buffer, Buffer.alloc(5_000_001), CV.buffer]);
  await picker(page).setInputFiles([{ ...CV, buffer: big }]);
  await picker(page).setInputFiles([CV]);
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Continue to Questions' }).click();
  const summary = page.getByRole('region', { name: /needs? a change/ });
  await expect(summary.getByRole('heading')).toContainText('2');
  await expect(summary.getByRole('link')).toHaveText([
    /at most 1 of this kind: CV/,
    /“CV.pdf” is too large/,
  ]);
  await summary.getByRole('link', { name: /too large/ }).click();
  await expect(rows(page).first()).toBeFocused();
  await kind(page, 'CV (2).pdf', 'Other').check({ force: true });
  await page.getByRole('button', { name: 'Remove CV.pdf' }).click();
  await expect(summary).toContainText('needs one');
});

test('a file that a question asks for is checked by its bytes and can be taken back', async ({
  form,
  page,
}) => {
  await form.goTo('Job');
  await chooseJob(page, 'Senior Frontend Engineer');
  await form.goTo('Questions');
  const choose = async (file: typeof CV | { name: string; mimeType: string; buffer: Buffer }) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file: A code sample or case study' }).click();
    await (await chooser).setFiles(file);
  };
  await choose({ ...CV, name: 'empty.pdf', buffer: Buffer.from('') });
  await expect(page.getByText('“empty.pdf” is empty (0 bytes).')).toBeVisible();
  await choose({ ...CV, name: 'photo.txt', buffer: await aPicture(page, 20) });
  const answer = page.getByRole('group', { name: 'A code sample or case study' });
  await expect(answer).toBeFocused();
  await expect(answer).toContainText('photo.png');
  await expect(page.getByText('“photo.png” has a type')).toBeVisible();
  await expect(answer.getByText('Ready')).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove photo.png' }).click();
  await choose({ ...CV, name: 'sample.pdf' });
  await expect(answer.getByText('Ready')).toBeVisible();
  await expect(page.getByText(known('has a type that'))).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a photo can be taken and is attached under a name of its own', async ({ page }) => {
    await expect(page.getByRole('button', { name: 'Take a photo' })).toBeVisible();
    const camera = page.locator('input[capture="environment"]');
    const buffer = await aPicture(page, 50);
    await camera.setInputFiles({ name: '1732.png', mimeType: 'image/png', buffer });
    await expect.poll(() => names(page)).toEqual(['Photo.png']);
    await expectAccessible(page);
  });
});

interface Brought {
  files?: string[];
  types?: Record<string, string>;
}

/** A drop or a paste as the browser would give it; text files under whatever name. */
async function bring(page: Page, event: 'drop' | 'paste', { files = [], types = {} }: Brought) {
  await page.evaluate(
    ({ event, files, types }) => {
      const transfer = new DataTransfer();
      for (const name of files) transfer.items.add(new File(['Hello'], name));
      for (const [type, value] of Object.entries(types)) transfer.setData(type, value);
      const init = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        event === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: transfer })
          : new ClipboardEvent('paste', { ...init, clipboardData: transfer }),
      );
    },
    { event, files, types },
  );
}

/** A square PNG of coloured noise, which compresses badly. */
async function aPicture(page: Page, edge: number): Promise<Buffer> {
  const base64 = await page.evaluate(async (edge) => {
    const canvas = new OffscreenCanvas(edge, edge);
    const context = canvas.getContext('2d');
    const image = context?.createImageData(edge, edge);
    if (!context || !image) return '';
    let seed = 1;
    for (let at = 0; at < image.data.length; at++) {
      seed = (seed * 16_807) % 2_147_483_647;
      image.data[at] = at % 4 === 3 ? 255 : seed & 255;
    }
    context.putImageData(image, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    }
    return btoa(text);
  }, edge);
  return Buffer.from(base64, 'base64');
}

/** A PDF of one page with one line. */
function aPage(line: string): string {
  const stream = `BT /F1 24 Tf 72 760 Td (${line}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${`${at}`.padStart(10, '0')} 00000 n \n`;
  });
  const references = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${body}${references}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
}
