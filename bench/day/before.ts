/** The shortest ways of the build of 25 November 2026. */
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

async function oneFound({ page }: Hands): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('[role="option"]').length === 1);
}

export const before: Day = {
  async threeCvs(hands, url, job: DayJob) {
    const { page } = hands;
    await page.goto(`${url}/new?integration=${job.integration}`);
    for (let left = 2; ; left -= 1) {
      await step(hands, 'candidate');
      await page.getByRole('button', { name: NAMES.chooseFile }).waitFor();
      if (left === 2) {
        await untilWhole(hands);
        await page.locator('[name="candidate.first_name"]').focus();
        await hands.tabTo(NAMES.chooseFile, 'Shift+Tab');
      } else await hands.tabTo(NAMES.chooseFile);
      await read(hands, () => hands.press('Enter'));
      await hands.press('Control+Enter');
      await step(hands, 'job');
      const chosen = page.getByText('Chosen job');
      await page.locator('[role="option"]').first().waitFor();
      if (!(await chosen.isVisible())) {
        await hands.tabTo(/Search jobs/);
        await hands.type(job.letters);
        await oneFound(hands);
        await hands.press('Enter');
        await chosen.waitFor();
      }
      await hands.press('Control+Enter');
      await step(hands, 'files');
      await hands.press('Control+Enter');
      await step(hands, 'questions');
      await page.getByRole('textbox', { name: NAMES.bread }).waitFor();
      await hands.tabTo(NAMES.bread);
      await hands.answer('Rye');
      await hands.tabTo(NAMES.start);
      await hands.answer(' ');
      await hands.press('Control+Enter');
      await step(hands, 'review');
      await page.getByText('Everything that is needed is there.').waitFor();
      await hands.press('Control+Enter');
      await page.waitForURL(/\/submissions\//);
      if (left === 0) return;
      await page.getByRole('button', { name: 'Enter the next candidate' }).waitFor();
      await hands.tabTo(/Enter the next candidate/);
      await hands.press('Enter');
    }
  },

  async tenCvs(hands, url, job) {
    const { page } = hands;
    await page.goto(url);
    const choose = page.getByRole('button', { name: 'Choose CVs' });
    await choose.waitFor();
    const people = Array.from({ length: TEN }, () => aCv('Cem'));
    await hands.choose(
      people.map(({ file }) => file),
      () => hands.click(choose),
    );
    await page.getByText(`${TEN} of ${TEN} read`).first().waitFor();
    for (const { last } of people) {
      await hands.click(page.getByRole('link', { name: `Open Cem ${last}` }));
      await step(hands, 'candidate');
      const steps = page.getByRole('navigation', { name: 'Steps' });
      await hands.click(steps.getByRole('link', { name: /Job/ }));
      await hands.click(page.getByRole('combobox', { name: 'Search jobs' }));
      await hands.type(job.letters);
      await oneFound(hands);
      await hands.click(page.locator('[role="option"]').first());
      await page.getByText('Chosen job').waitFor();
      await hands.click(steps.getByRole('link', { name: /Review/ }));
      await page.getByText('Everything that is needed is there.').waitFor();
      await hands.click(page.getByRole('button', { name: /^Send to/ }));
      await page.waitForURL(/\/submissions\//);
      await hands.click(page.getByRole('link', { name: /^Drafts/ }));
    }
  },

  tenCvsByKeys: null,

  async onPhone(hands, url, job) {
    const { page } = hands;
    await page.goto(`${url}/new?integration=${job.integration}&job=${job.id}`);
    const choose = page.getByRole('button', { name: NAMES.chooseFile });
    await choose.waitFor();
    await untilWhole(hands);
    await read(hands, () => hands.tap(choose));
    for (const next of ['job', 'files', 'questions']) {
      await hands.tap(page.getByRole('button', { name: /^Continue to/ }));
      await step(hands, next);
    }
    await hands.tap(page.getByRole('textbox', { name: NAMES.bread }));
    await hands.answer('Rye');
    await hands.tap(page.getByRole('group', { name: NAMES.start }).getByText('Yes'));
    await hands.tap(page.getByRole('button', { name: /^Continue to/ }));
    await step(hands, 'review');
    await page.getByText('Everything that is needed is there.').waitFor();
    await hands.tap(page.getByRole('button', { name: /^Send to/ }));
    await page.waitForURL(/\/submissions\//);
  },
};
