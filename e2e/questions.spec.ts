/** Screening questions: every format, attribute and rule, on jobs of the demo ATS that have it. */
import type { Page } from '@playwright/test';
import * as z from 'zod';
import { Job } from '../src/kombo/answers/job.ts';
import { attach, chooseJob, expectDelivered, fillIn, sendButton } from './support/acts.ts';
import { aTextFile } from './support/cvs.ts';
import type { Form } from './support/form.ts';
import type { Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

const JobPage = z.object({ data: z.object({ results: z.array(Job) }) });

/** Opens the questions of the job whose name begins like this, of whichever ATS has it. */
async function openQuestions(site: Site, form: Form, name: string): Promise<Job> {
  for (const integration of site.ats.integrations) {
    const answer = JobPage.safeParse(await site.ats.get('/ats/jobs?page_size=250', integration));
    const job = answer.data?.data.results.find((each) => each.name?.startsWith(name));
    if (job === undefined) continue;
    await form.start({ integration, job: job.id });
    await form.goTo('Questions');
    return job;
  }
  throw new Error(`No ATS has a job that begins with "${name}".`);
}

const textbox = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name });

test('numbers, sliders, check boxes, yes or no and dates are asked with their own controls', async ({
  form,
  page,
  site,
}) => {
  await openQuestions(site, form, 'Controls Engineer');
  await expect(page.getByText('From 0 to 50')).toBeVisible();
  await textbox(page, /^Years of experience/).fill('12');

  const slider = page.getByRole('slider', { name: /travel/ });
  await expect(slider).toHaveAttribute('aria-valuetext', 'Not answered');
  await slider.press('ArrowRight');
  await expect(textbox(page, /travel/)).toHaveValue('51');
  await textbox(page, /travel/).fill('30');
  await expect(slider).toHaveValue('30');
  // A slider without bounds is a field.
  await expect(page.getByRole('slider')).toHaveCount(1);

  const brands = group(page, /controllers/);
  await brands.getByRole('checkbox', { name: 'Beckhoff' }).check();
  await brands.getByRole('checkbox', { name: 'Siemens S7' }).check();
  const license = group(page, /license/);
  await expect(license.getByRole('radio', { checked: false })).toHaveCount(2);
  await license.getByRole('radio', { name: 'No' }).check();
  await textbox(page, /Earliest start/).fill('1.2.27');
  await form.continueTo('Review');
  for (const words of ['12', '30', 'Siemens S7 and Beckhoff', 'No', '1 Feb 2027']) {
    await expect(page.getByText(words, { exact: true }).first()).toBeVisible();
  }
});

test('texts have counters, and e-mail and web addresses are told what they lack', async ({
  form,
  page,
  site,
}) => {
  await openQuestions(site, form, 'Senior Frontend Engineer');
  await textbox(page, /^Link to work/).fill('nowhere');
  await textbox(page, /^E-mail address of a referee/).fill('referee');
  await textbox(page, /^Describe yourself/).fill('x'.repeat(82));
  await expect(page.getByText('2 characters too many').first()).toBeVisible();
  await textbox(page, /hardest interface/).fill('Two lines\nof text');
  await expect(page.getByText('1,983 characters left').first()).toBeVisible();
  await page.getByRole('button', { name: 'Continue to Review' }).click();
  const summary = page.getByRole('region', { name: /3 fields need a change/ });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /Describe yourself/ }).click();
  await expect(textbox(page, /^Describe yourself/)).toBeFocused();
});

test('questions come and go with answers, stay in their place and leave the focus alone', async ({
  form,
  page,
  site,
}) => {
  await openQuestions(site, form, 'Compliance Officer');
  const licences = textbox(page, /^Which licences/);
  // What depends on a missing question, on itself or in a circle is asked.
  for (const title of [/last audit/, /Anything else about regulators/]) {
    await expect(textbox(page, title)).toBeVisible();
  }
  for (const title of [/worked for a regulator/, /worked with one/, /worked against one/]) {
    await expect(group(page, title)).toBeVisible();
  }
  await expect(licences).toHaveCount(0);
  const yes = group(page, /Do you hold a licence/).getByRole('radio', { name: 'Yes' });
  await yes.check();
  await expect(yes).toBeFocused();
  await expect(page.getByText('One more question is asked.')).toBeAttached();
  await licences.fill('Series 7');
  await group(page, /Do you hold a licence/)
    .getByRole('radio', { name: 'No' })
    .check();
  await expect(licences).toHaveCount(0);
  await yes.check();
  await expect(licences).toHaveValue('Series 7');

  await group(page, /Which areas/)
    .getByRole('checkbox', { name: 'Sanctions' })
    .check();
  await expect(textbox(page, /sanctions lists/)).toBeVisible();
  await group(page, /Where have you mostly/)
    .getByRole('radio', { name: 'Asia' })
    .check();
  await expect(textbox(page, /countries of Asia/)).toBeVisible();
  await page.getByRole('button', { name: 'Clear answer: Where have you mostly worked?' }).click();
  await expect(textbox(page, /countries of Asia/)).toHaveCount(0);
});

test('a chain of twelve opens one by one and closes at once', async ({ form, page, site }) => {
  await openQuestions(site, form, 'Head of Information Security');
  const asked = page.getByRole('radio', { name: 'Yes' });
  for (let count = 1; count <= 12; count += 1) {
    await expect(asked).toHaveCount(count);
    await asked.nth(count - 1).check();
  }
  await page.getByRole('radio', { name: 'No' }).first().check();
  await expect(asked).toHaveCount(1);
});

test('equal-opportunity questions stand apart with their whole text; voluntary ones can be left out', async ({
  form,
  page,
  site,
}) => {
  await openQuestions(site, form, 'Occupational Health Nurse');
  const eeo = page.getByRole('region', { name: 'Equal opportunity' });
  await expect(eeo.getByText('The answers are the candidate’s own')).toBeVisible();
  await expect(eeo.getByText('the totals can be compared from year to year')).toBeVisible();
  await expect(eeo.getByRole('radio', { checked: false })).not.toHaveCount(0);
  await expect(eeo.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(eeo.getByRole('button', { name: 'Leave these questions out' })).toHaveCount(0);

  const diversity = page.getByRole('region', { name: 'Diversity' });
  await diversity.getByRole('textbox', { name: /pronouns/ }).fill('they');
  const answer = page.getByText('they', { exact: true });
  await form.goTo('Review');
  await expect(answer).toBeVisible();
  await form.goTo('Questions');
  await diversity.getByRole('button', { name: 'Leave these questions out' }).click();
  await expect(diversity.getByText('No answer to them is sent.')).toBeVisible();
  await form.goTo('Review');
  await expect(answer).toHaveCount(0);
});

test('one of 1,000 options is found by typing and chosen by keyboard; many become tags', async ({
  form,
  page,
  site,
}) => {
  const job = await openQuestions(site, form, 'Field Service Technician');
  const options = z
    .object({ options: z.array(z.object({ id: z.string(), name: z.string() })) })
    .parse(job.screening_questions[0]?.format).options;
  expect(options).toHaveLength(1000);
  const wanted = options[777]?.name ?? '';

  const site1 = page.getByRole('combobox', { name: /have you worked before/ });
  await site1.click();
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute(
    'aria-setsize',
    '1000',
  );
  expect(await page.getByRole('listbox').getByRole('option').count()).toBeLessThan(60);
  await site1.pressSequentially(wanted);
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveText(wanted);
  await site1.press('Enter');
  await expect(site1).toHaveValue(wanted);

  const visited = page.getByRole('combobox', { name: /could you look after/ });
  for (const { name } of options.slice(0, 2)) {
    await visited.pressSequentially(name);
    await expect(page.getByRole('listbox').getByRole('option').first()).toHaveText(name);
    await visited.press('Enter');
  }
  const tags = page.getByRole('list', { name: /Chosen for/ });
  await expect(tags.getByRole('listitem')).toHaveCount(2);
  await tags.getByRole('button').first().click();
  await expect(tags.getByRole('listitem')).toHaveCount(1);
  await expect(tags.getByRole('button')).toBeFocused();
});

test('formats that cannot be answered are shown with what to do, and block nobody', async ({
  form,
  page,
  site,
}) => {
  await openQuestions(site, form, 'Sensory Panel Member');
  for (const title of ['Draw your signature', 'Describe the smell of rain']) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  }
  await expect(page.getByText('cannot be answered here').first()).toBeVisible();
  await expect(page.getByText('wants an answer to this question').first()).toBeVisible();
  await form.continueTo('Review');
});

test('a required question that cannot be answered here is in the review and on the receipt', async ({
  form,
  page,
  site,
}) => {
  await form.start({ integration: site.ats.integrations[2] ?? '' });
  await form.goTo('Job');
  await chooseJob(page, 'Research Fellow');
  await form.goTo('Review');
  await expect(page.getByRole('term').filter({ hasText: 'Rank these cities' })).toBeVisible();
  await expect(
    page.getByText('Required: to be answered in Hoshizora Pay – Personio'),
  ).toBeVisible();

  await form.goTo('Candidate');
  await fillIn(page, { 'First name': 'Ada', 'Last name': 'Ranker', 'E-mail': 'rank@example.com' });
  await form.goTo('Review');
  await sendButton(page).click();
  await expectDelivered(page);
  const left = page.getByText('One required question could not be answered from here.');
  await expect(left).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Rank these cities' })).toBeVisible();
});

test('hostile titles, texts and options are words and nothing else', async ({
  form,
  page,
  site,
}) => {
  await openQuestions(site, form, 'Security Tester');
  await expect(page.getByText('What remains is this sentence.').first()).toBeVisible();
  const questions = page.getByRole('main');
  await expect(questions.getByRole('textbox').first()).toBeVisible();
  await expect(questions.locator('iframe, script, style, img')).toHaveCount(0);
  await expect(page.getByText('A harmless link').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'A harmless link' })).toHaveCount(0);
  await expect(page.getByRole('radio', { name: '<script>alert(1)</script>' })).toBeVisible();
  await expect(page).not.toHaveTitle(/taken over/);
});

test('endless texts are folded, and whole on demand', async ({ form, page, site }) => {
  await openQuestions(site, form, 'Technical Writer');
  await page.getByRole('button', { name: /Show the whole question/ }).click();
  await page.getByRole('button', { name: /Show all/ }).click();
  await expect(page.getByRole('button', { name: /Show/ })).toHaveCount(0);
});

test('questions stand in the order of their index, those without one last', async ({
  form,
  page,
  site,
}) => {
  await openQuestions(site, form, 'Order Picker');
  await expect(page.locator('#main label')).toHaveText([
    /^Asked first/,
    /^Asked second/,
    /^Asked third/,
    /^Asked fourth/,
    /^Asked last/,
  ]);
});

test('200 questions: any part and the next open one are a click away, and the answers arrive', async ({
  form,
  page,
  site,
}) => {
  test.slow();
  const job = await openQuestions(site, form, 'Multi-Machine Operator');
  await expect(page.getByText('0 of 99 answered')).toBeVisible();
  await expect(page.getByText('20 required are open')).toBeVisible();
  await page.getByRole('group').getByText('All parts').click();
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Compressor/ })
    .click();
  await expect(page.getByRole('button', { name: /^Compressor/, expanded: true })).toBeFocused();

  const operated = page.getByRole('group', { name: /have you operated one/ });
  await expect(operated).toHaveCount(20);
  for (const machine of await operated.all()) {
    await machine.getByRole('radio', { name: 'No' }).check();
  }
  await expect(page.getByText('20 of 99 answered')).toBeVisible();
  await expect(page.getByText('required are open')).toHaveCount(0);
  await textbox(page, /^Filling line: which make/).focus();
  await page.getByRole('button', { name: 'Next unanswered' }).click();
  await expect(textbox(page, /^Filling line: how much/)).toBeFocused();

  await form.goTo('Candidate');
  await fillIn(page, {
    'First name': 'Mina',
    'Last name': 'Mills',
    'E-mail': 'mina.mills@example.com',
  });
  await form.goTo('Files');
  await attach(page, aTextFile('CV.txt', 'Mina Mills'));
  await form.goTo('Review');
  await sendButton(page).click();
  await expectDelivered(page);
  const [received] = await site.ats.received('mina.mills@example.com');
  const { screening_question_answers: answers } = z
    .object({ screening_question_answers: z.array(z.object({ answer: z.unknown() })) })
    .parse(received?.body);
  expect(answers).toHaveLength(20);
  expect(answers.every(({ answer }) => answer === false)).toBe(true);
  expect(job.screening_questions).toHaveLength(200);
});
