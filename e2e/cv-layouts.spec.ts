/** CVs that are no plain page of Latin letters, from drop to sent: right to left, and turned by a quarter. */
import type { Page } from '@playwright/test';
import { aDocx, aPdf, wordParagraph } from '../src/app/cv/read/document/invented-files.ts';
import { chooseJob, expectDelivered, sendButton } from './support/acts.ts';
import { asPdf, type InventedFile, MARA, MARA_SAYS, toWords } from './support/cvs.ts';
import { drop } from './support/drop.ts';
import type { Form } from './support/form.ts';
import { expect, test } from './support/test.ts';

const field = (page: Page, name: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${name}`) }).first();

const LEILA = [
  'ليلى حداد',
  'مهندسة برمجيات',
  'leila.haddad@example.com | +962 79 012 3456',
  'عمان، الأردن',
  'الخبرة المهنية',
  '2021 – حتى الآن\tمهندسة برمجيات، شركة الأفق',
  'تطوير الأنظمة.',
  '2017 – 2021\tمبرمجة، شركة النخيل',
  'التعليم',
  '2013 – 2017\tهندسة الحاسوب، جامعة عمان',
];
const LEILA_SAYS = {
  'First name': 'ليلى',
  'Last name': 'حداد',
  'E-mail': 'leila.haddad@example.com',
  'Job title': 'مهندسة برمجيات',
  Company: 'شركة الأفق',
};

function aRightToLeftCv(): InventedFile {
  const body = LEILA.map((text) =>
    text.includes('\t')
      ? `<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t>${text.replace('\t', '</w:t><w:tab/><w:t>')}</w:t></w:r></w:p>`
      : wordParagraph(text),
  ).join('');
  return {
    name: 'Leila Haddad.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(aDocx(body)),
  };
}

/** Mara's CV as a scanner's driver saves a page that lay on its side: the letters run up, and the page is turned. */
function aTurnedCv(): InventedFile {
  const upwards = toWords(MARA).map(({ y, ...word }) => ({ ...word, up: true, x: y, y: 780 }));
  return asPdf('Mara Lindqvist turned.pdf', aPdf([upwards], { page: '/Rotate 90' }));
}

async function expectSays(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await expect(field(page, label)).toHaveValue(value);
}

async function send(form: Form): Promise<void> {
  await form.goTo('Job');
  await chooseJob(form.page, 'Head of Integrations');
  await form.goTo('Review');
  await sendButton(form.page).click();
  await expectDelivered(form.page);
}

test('a CV that runs from right to left is dropped, read and sent', async ({
  form,
  page,
  site,
}) => {
  await form.start();
  await drop(page, aRightToLeftCv());
  await expectSays(page, LEILA_SAYS);
  await send(form);
  const [received] = await site.ats.received('leila.haddad@example.com');
  expect(received?.body).toMatchObject({
    candidate: { first_name: 'ليلى', last_name: 'حداد', phone_number: '+962790123456' },
  });
});

test('a page that was turned by a quarter is dropped, read and sent', async ({
  form,
  page,
  site,
}) => {
  await form.start();
  await drop(page, aTurnedCv());
  const { City: _, ...says } = MARA_SAYS;
  await expectSays(page, says);
  await send(form);
  const [received] = await site.ats.received('mara.lindqvist@example.com');
  expect(received?.body).toMatchObject({
    candidate: { first_name: 'Mara', company: 'Nordlicht Analytics GmbH' },
  });
});
