/** This build's shortest ways. */
import { aCv } from './cvs.ts';
import type { Hands } from './hands.ts';
import { type Day, type DayJob, NAMES, untilRead, untilWhole } from './task.ts';

const TEN = 10;
const step = ({ page }: Hands, name: string) => page.waitForURL(`**/${name}`);

async function read(hands: Hands, open: () => Promise<void>): Promise<void> {
  const { last, file } = aCv();
  await hands.choose([file], open);
  await untilRead(hands, last);
}

async function answer(hands: Hands): Promise<void> {
  const { page } = hands;
  await page.getByRole('textbox', { name: NAMES.bread }).waitFor();
  await hands.tabTo(NAMES.bread);
  await hands.answer('Rye');
  await hands.tabTo(NAMES.start);
  await hands.answer(' ');
}

async function dropTen(hands: Hands, url: string, open: () => Promise<void>): Promise<void> {
  const { page } = hands;
  await page.goto(url);
  await page.getByRole('button', { name: 'Choose CVs' }).waitFor();
  const files = Array.from({ length: TEN }, () => aCv('Cem').file);
  await hands.choose(files, open);
  await page.getByText(`${TEN} of ${TEN} read`).first().waitFor();
  await page.locator(`table[aria-rowcount="${TEN + 1}"]`).waitFor();
}

const allSent = ({ page }: Hands) =>
  page.getByRole('heading', { name: new RegExp(`^${TEN} sent`) }).waitFor();

async function chooseJob(hands: Hands, { letters }: DayJob): Promise<void> {
  const { page } = hands;
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await hands.type(letters);
  await page.waitForFunction(
    () => document.querySelectorAll('dialog input[type="radio"]').length === 1,
  );
}

export const now: Day = {
  async threeCvs(hands, url, job) {
    const { page } = hands;
    await page.goto(`${url}/new?integration=${job.integration}`);
    await step(hands, 'candidate');
    await page.getByRole('button', { name: NAMES.chooseFile }).waitFor();
    await untilWhole(hands);
    await page.locator('[name="candidate.first_name"]').focus();
    await hands.tabTo(NAMES.chooseFile, 'Shift+Tab');
    await read(hands, () => hands.press('Enter'));
    await hands.press('Control+Enter');
    await step(hands, 'job');
    await page.locator('[role="option"]').first().waitFor();
    await hands.tabTo(/Search jobs/);
    await hands.type(job.letters);
    await page.waitForFunction(() => document.querySelectorAll('[role="option"]').length === 1);
    await hands.press('Enter');
    await page.getByRole('button', { name: 'Continue to Questions' }).waitFor();
    await hands.press('Control+Enter');
    for (let left = 2; ; left -= 1) {
      await step(hands, 'questions');
      await answer(hands);
      await hands.press('Control+Shift+Enter');
      await step(hands, 'candidate');
      if (left === 0) return;
      await page.waitForFunction(() => document.activeElement?.textContent === 'Choose a file');
      await read(hands, () => hands.press('Enter'));
      await page.getByRole('button', { name: 'Continue to Questions' }).waitFor();
      await hands.press('Control+Enter');
    }
  },

  async tenCvs(hands, url, job) {
    const { page } = hands;
    await dropTen(hands, url, () => hands.click(page.getByRole('button', { name: 'Choose CVs' })));
    await hands.click(page.getByRole('checkbox', { name: 'Select all' }));
    await hands.click(page.getByRole('button', { name: 'Set job …' }));
    await chooseJob(hands, job);
    await hands.click(page.getByRole('button', { name: 'Set job', exact: true }));
    await hands.click(page.getByRole('checkbox', { name: /may be sent/ }));
    await hands.click(page.getByRole('button', { name: `Send ${TEN} ready` }));
    await allSent(hands);
  },

  async tenCvsByKeys(hands, url, job) {
    const { page } = hands;
    const action = async (letters: string, title: RegExp) => {
      await hands.press('Control+k');
      await page.getByRole('dialog', { name: 'Search everything' }).waitFor();
      await hands.type(letters);
      await page.locator('[data-active-item]', { hasText: title }).waitFor();
      await hands.press('Enter');
    };
    await dropTen(hands, url, () => action('cvs', /Choose CVs/));
    await hands.press('j');
    await hands.press('Control+a');
    await action('set', /Set job/);
    await chooseJob(hands, job);
    await hands.press('Enter');
    await page.getByText(`${TEN} entries set to`).waitFor();
    await action('let', /Let unchecked/);
    await page.getByRole('button', { name: `Send ${TEN} ready` }).waitFor();
    await hands.press('Control+Enter');
    await allSent(hands);
  },

  async onPhone(hands, url, job) {
    const { page } = hands;
    await page.goto(`${url}/new?integration=${job.integration}&job=${job.id}`);
    const choose = page.getByRole('button', { name: NAMES.chooseFile });
    await choose.waitFor();
    await untilWhole(hands);
    await read(hands, () => hands.tap(choose));
    await hands.tap(page.getByRole('textbox', { name: NAMES.bread }));
    await hands.answer('Rye');
    await hands.tap(page.getByRole('group', { name: NAMES.start }).getByText('Yes'));
    await hands.tap(page.getByRole('button', { name: 'Send' }));
    await page.waitForURL(/\/thanks$/);
  },
};
