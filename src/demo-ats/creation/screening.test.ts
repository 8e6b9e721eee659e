import { expect, test } from 'vitest';
import { aRequest, errorCode, jobOf, questionOf, runDemoAts } from '../a-running-demo-ats.ts';
import { DEMO_INTEGRATIONS } from '../credentials.ts';

type Answers = Record<string, unknown>;

/** Sends answers by question key; the message of the refusal, or the warnings. */
async function answering(job: string, answers: Answers, integration?: string): Promise<string> {
  const { create } = await runDemoAts();
  const screening_question_answers = Object.entries(answers).map(([key, answer]) => ({
    question_id: key.startsWith('?') ? key : questionOf(job, key).id,
    answer,
  }));
  const body = aRequest({ job, with: { screening_question_answers } });
  const answer = await create(body, integration === undefined ? {} : { integration });
  if (answer.status === 200) {
    const messages = answer.json.warnings.map(({ message }: { message: string }) => message);
    return ['taken', ...messages].join(' ');
  }
  expect(errorCode(answer)).toBe('PLATFORM.INPUT_INVALID');
  return answer.json.error.message;
}

const CONTROLS = 'R-1002-controls-engineer';
const needed = { years: 5, license: true, start: '2027-01-01' };
const brand = questionOf(CONTROLS, 'brands').option('Beckhoff');

test('right answers of each format are taken', async () => {
  const answers = { ...needed, travel: 40, rate: 55.5, brands: [brand] };
  expect(await answering(CONTROLS, answers)).toBe('taken');
});

test.each<[string, Answers]>([
  ['a number as text', { years: '5' }],
  ['a number below its bound', { years: -1 }],
  ['a number above its bound', { years: 51 }],
  ['yes as a word', { license: 'Yes' }],
  ['a date in another notation', { start: '1/1/2027' }],
  ['a date that is not in the calendar', { start: '2027-02-30' }],
  ['an option outside an array', { brands: brand }],
  ['the name of an option', { brands: ['Beckhoff'] }],
  ['the same option twice', { brands: [brand, brand] }],
  ['no option', { brands: [] }],
  ['null', { travel: null }],
  ['a file', { travel: { name: 'a.txt', content_type: 'text/plain', data: 'aGFsbG8=' } }],
])('%s fails the whole request', async (_what, wrong) => {
  const message = await answering(CONTROLS, { ...needed, ...wrong });
  expect(message).toMatch(/Invalid value at "screening_question_answers\.\d\.answer/);
});

const FRONTEND = 'R-1003-frontend';
const portfolio = { portfolio: 'https://me.example', letter: 'The hardest one.' };
const sample = { name: 'a.txt', content_type: 'text/plain', data: 'aGFsbG8=' };

test('texts and files within their limits are taken', async () => {
  const answers = { ...portfolio, referee: 'a@b.example', headline: 'Careful', sample };
  expect(await answering(FRONTEND, answers)).toBe('taken');
});

test.each<[string, Answers]>([
  ['text over its length', { headline: 'x'.repeat(81) }],
  ['text that is no address', { portfolio: 'my site' }],
  ['text that is no e-mail address', { referee: 'my boss' }],
  ['a file of another type', { sample: { ...sample, content_type: 'image/png' } }],
  [
    'a file over its size',
    { sample: { ...sample, data: Buffer.alloc(2_000_001).toString('base64') } },
  ],
  ['a file with a kind of attachment', { sample: { ...sample, type: 'OTHER' } }],
  ['a file without content', { sample: { name: 'a.txt', content_type: 'text/plain' } }],
])('%s fails the whole request', async (_what, wrong) => {
  const message = await answering(FRONTEND, { ...portfolio, ...wrong });
  expect(message).toMatch(/Invalid value at "screening_question_answers\.\d\.answer/);
});

test('a required question without an answer is named by its id', async () => {
  const message = await answering(CONTROLS, { years: 5, license: true });
  expect(message).toContain(`question ${questionOf(CONTROLS, 'start').id}`);
  expect(message).toContain('Invalid value at "screening_question_answers"');
});

test('required counts only while a question is visible, and hidden answers are refused', async () => {
  const job = 'R-1004-konstrukteur';
  const cad = (name: string) => ({
    cad: questionOf(job, 'cad').option(name),
    model: questionOf(job, 'model').option('Vollzeit (38,5 Stunden)'),
  });
  expect(await answering(job, cad('NX'))).toBe('taken');
  expect(await answering(job, cad('Anderes'))).toContain(questionOf(job, 'cad-other').id);
  expect(await answering(job, { ...cad('Anderes'), 'cad-other': 'Creo' })).toBe('taken');
  expect(await answering(job, { ...cad('NX'), 'cad-other': 'Creo' })).toContain(
    'Invalid value at "screening_question_answers.2.question_id"',
  );
});

test('a chain of twelve conditions is followed to its end', async () => {
  const job = 'R-1301-security';
  const upTo = (count: number, last: boolean) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, place) => [
        `step-${place + 1}`,
        place + 1 < count ? true : last,
      ]),
    );
  expect(await answering(job, upTo(1, false))).toBe('taken');
  expect(await answering(job, upTo(7, false))).toBe('taken');
  expect(await answering(job, upTo(7, true))).toContain(questionOf(job, 'step-8').id);
  expect(await answering(job, upTo(12, true))).toBe('taken');
});

test('an unknown question and one that cannot be answered bring warnings only', async () => {
  const { id } = DEMO_INTEGRATIONS.lumen;
  expect(await answering('40104', { '?gone': 'x' }, id)).toMatch(/^taken .*skipped/);
  expect(await answering('40904', { unknown: 'x' }, id)).toMatch(/^taken .*skipped/);
});

test('the same question twice is refused', async () => {
  const { create } = await runDemoAts();
  const { id } = questionOf('R-1001-head-of-integrations', 'why-acme');
  const twice = [
    { question_id: id, answer: 'One' },
    { question_id: id, answer: 'Two' },
  ];
  const answer = await create(aRequest({ with: { screening_question_answers: twice } }));
  expect(answer.json.error.message).toContain('"screening_question_answers.1.question_id"');
});

test('the job with 200 questions can be completed', async () => {
  const job = jobOf('R-1401-multi-machine');
  expect(job.screening_questions).toHaveLength(200);
  const required = job.screening_questions.filter(
    ({ required, precondition_question_id }) => required && precondition_question_id === null,
  );
  const answers = Object.fromEntries(required.map(({ remote_id }) => [remote_id, false]));
  expect(await answering('R-1401-multi-machine', answers)).toBe('taken');
});
