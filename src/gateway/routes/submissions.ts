/** Submissions: accepting, listing, deciding, forgetting. */
import { Hono } from 'hono';
import * as z from 'zod';
import type { ReceiptList } from '../../contract/lists.ts';
import { SubmissionQuery } from '../../contract/lists.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { foldedWords, type Submission } from '../ledger/submission.ts';
import { readJsonBody } from './json-body.ts';
import { type PutSubmissionTools, putSubmission } from './put-submission.ts';
import { notAllowed, Refusal } from './refusal.ts';
import type { GatewayEnv } from './request-id.ts';
import { submissionId } from './submission-id.ts';

export interface SubmissionsTools extends PutSubmissionTools {
  delivery: Delivery;
}

const RECEIPTS_PER_PAGE = 50;
const MAX_DECISION_BYTES = 10_000;
/** More words narrow nothing down. */
const MAX_WORDS = 10;

const Cursor = z.string().regex(/^\d{1,15}$/);
const Confirmation = z.object({ application_id: z.string().trim().max(200).optional() });

export function submissionRoutes(tools: SubmissionsTools): Hono<GatewayEnv> {
  const { ledger, delivery, present, limits } = tools;
  const app = new Hono<GatewayEnv>();

  const find = async (id: string): Promise<Submission> => {
    const stored = await ledger.find(id);
    if (stored === null) throw unknownSubmission();
    return stored.submission;
  };

  app.get('/', async (c) => {
    const query = SubmissionQuery.safeParse(c.req.query());
    const cursor = Cursor.optional().safeParse(c.req.query('cursor'));
    if (!query.success || !cursor.success) {
      throw new Refusal('malformed', 'The query of this list cannot be read.');
    }
    const page = await ledger.list({
      words: foldedWords(query.data.search ?? '').slice(0, MAX_WORDS),
      state: query.data.state,
      integrationId: query.data.integration_id,
      cursor: cursor.data,
      limit: RECEIPTS_PER_PAGE,
    });
    const list: ReceiptList = { ...page, results: page.results.map(present) };
    return c.json(list);
  });
  app.all('/', notAllowed('GET'));

  app.put('/:id', putSubmission(tools));
  app.get('/:id', async (c) => c.json(present(await find(submissionId(c)))));
  app.delete('/:id', async (c) => {
    if (!(await ledger.forget(submissionId(c)))) throw unknownSubmission();
    return c.body(null, 204);
  });
  app.all('/:id', notAllowed('GET, PUT, DELETE'));

  app.post('/:id/check', async (c) => {
    const id = submissionId(c);
    await find(id);
    const checked = await delivery.check(id);
    if (checked === null) throw notUnconfirmed();
    return c.json(present(checked));
  });
  app.all('/:id/check', notAllowed('POST'));

  app.post('/:id/resend', async (c) => {
    const id = submissionId(c);
    const { state } = await find(id);
    if (state === 'unconfirmed' && (await ledger.bodySize(id)) === null) {
      throw new Refusal('conflict', 'What was entered was deleted meanwhile; enter it anew.');
    }
    const queued = await delivery.decide(id, { type: 'resend' });
    if (queued === null) throw notUnconfirmed();
    return c.json(present(queued));
  });
  app.all('/:id/resend', notAllowed('POST'));

  app.post('/:id/confirm', async (c) => {
    const id = submissionId(c);
    await find(id);
    const applicationId = await readConfirmation();
    const delivered = await delivery.decide(id, { type: 'confirmed', applicationId });
    if (delivered === null) throw notUnconfirmed();
    return c.json(present(delivered));

    async function readConfirmation(): Promise<string | null> {
      if (c.req.header('content-type') === undefined) return null;
      const { value, giveBack } = await readJsonBody(c, {
        ...limits,
        maxBytes: MAX_DECISION_BYTES,
      });
      giveBack();
      const parsed = Confirmation.safeParse(value);
      if (!parsed.success)
        throw new Refusal('malformed', 'The body of this decision is unreadable.');
      return parsed.data.application_id || null;
    }
  });
  app.all('/:id/confirm', notAllowed('POST'));
  return app;
}

const unknownSubmission = () => new Refusal('not_found', 'There is no submission with this id.');
const notUnconfirmed = () =>
  new Refusal('conflict', 'This is possible only while it is not known whether it arrived.');
