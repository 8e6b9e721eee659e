import { expect, test } from 'vitest';
import { aRequest, errorCode, questionOf, runDemoAts, TEXT_CV } from '../a-running-demo-ats.ts';
import { DEMO_INTEGRATIONS } from '../credentials.ts';

const MB = 1_000_000;

const file = (type: string, change: Record<string, unknown> = {}) => ({
  ...TEXT_CV,
  type,
  ...change,
});
const sized = (bytes: number) => ({ data: Buffer.alloc(bytes).toString('base64') });

/** `taken`, or the message of the refusal. */
async function sending(attachments: unknown[]): Promise<string> {
  const { create } = await runDemoAts();
  const answer = await create(aRequest({ with: { attachments } }));
  if (answer.status === 200) return 'taken';
  expect(errorCode(answer)).toBe('REMOTE.INPUT_INVALID');
  return answer.json.error.message;
}

test('what keeps the rules of the ATS is taken', async () => {
  const picture = file('OTHER', { name: 'me.png', content_type: 'image/png' });
  expect(await sending([TEXT_CV, file('COVER_LETTER'), picture, picture])).toBe('taken');
});

test.each<[string, unknown[]]>([
  ['At least 1 attachment of type CV', []],
  ['At most 1 attachments of type CV', [TEXT_CV, TEXT_CV]],
  [
    '"me.gif" (OTHER) was refused: the type image/gif',
    [TEXT_CV, file('OTHER', { name: 'me.gif', content_type: 'image/gif' })],
  ],
  ['"CV.txt" (CV) was refused: it is larger than 5000000 bytes', [file('CV', sized(5 * MB + 1))]],
  [
    'together are larger than 15000000 bytes',
    [TEXT_CV, ...Array.from({ length: 4 }, () => file('OTHER', sized(4 * MB)))],
  ],
])('%s', async (message, attachments) => {
  expect(await sending(attachments)).toContain(message);
});

test('a kind of file that is not supported is refused, and one without a rule is taken', async () => {
  const { create } = await runDemoAts();
  const send = (email: string, attachments: unknown[]) =>
    create(
      aRequest({
        email,
        job: 'support',
        with: {
          attachments,
          screening_question_answers: [
            { question_id: questionOf('support', 'english').id, answer: true },
          ],
        },
      }),
      { integration: DEMO_INTEGRATIONS.hoshizora.id },
    );
  const letter = await send('a@x.example', [file('COVER_LETTER')]);
  expect(letter.json.error.message).toContain('files of this kind are not taken');
  expect((await send('b@x.example', [file('OTHER'), TEXT_CV, TEXT_CV])).status).toBe(200);
  expect((await send('c@x.example', [])).status).toBe(200);
});

test('without known rules everything is taken', async () => {
  const { create } = await runDemoAts();
  const many = Array.from({ length: 8 }, () => file('OTHER', sized(3 * MB)));
  const body = aRequest({ job: '40104', with: { attachments: many } });
  const answer = await create(body, { integration: DEMO_INTEGRATIONS.lumen.id });
  expect(answer.status).toBe(200);
});
