/** Submissions: accepting, listing, deciding, forgetting. */
import { Hono } from 'hono';
import { HandOver } from '../../../contract/colleagues.ts';
import { type ReceiptList, SubmissionFilter, SubmissionQuery } from '../../../contract/lists.ts';
import { encodeIssue } from '../../../kombo/answers/issue.ts';
import { searchWords } from '../../../text/search.ts';
import type { Actor } from '../../access/actor.ts';
import type { People } from '../../access/people.ts';
import { demand } from '../../access/views/demand.ts';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import { readJsonBody } from '../../http/json-body.ts';
import { readJsonQuery } from '../../http/json-query.ts';
import type { Submission } from '../../ledger/submission.ts';
import { Confirmation } from './confirmation.ts';
import { type PutSubmissionTools, putSubmission } from './put-submission.ts';
import { submissionId } from './submission-id.ts';

/** What these routes need. */
export interface SubmissionsTools extends PutSubmissionTools {
  people: People;
}

const RECEIPTS_PER_PAGE = 50;
const MAX_DECISION_BYTES = 10_000;

/** The routes below `/api/submissions` but the stream of events; answers are receipts. */
export function submissionRoutes(tools: SubmissionsTools): Hono<GatewayEnv> {
  const { ledger, people, present, limits, senderLimits } = tools;
  const app = new Hono<GatewayEnv>();

  const receiptFor = (actor: Actor, submission: Submission) =>
    present(submission, ledger.acts(actor, submission));

  const list = async (actor: Actor, query: SubmissionQuery): Promise<ReceiptList> => {
    const page = await ledger.list(actor, {
      words: searchWords(query.search ?? ''),
      state: query.state,
      tab: query.tab,
      integrationId: query.integration_id,
      cursor: query.cursor,
      limit: RECEIPTS_PER_PAGE,
    });
    return { ...page, results: page.results.map((one) => receiptFor(actor, one)) };
  };

  app.get('/', async (c) => {
    const filter = SubmissionFilter.safeParse(c.req.query());
    if (filter.success) return c.json(await list(c.get('actor'), filter.data));
    throw new HttpProblem(
      'malformed',
      'The query of this list cannot be read. Words to search for are sent with POST to /api/submissions/search.',
    );
  });
  app.post('/search', async (c) => {
    const query = await readJsonQuery(c, limits, SubmissionQuery);
    if (query.purpose === 'export') {
      c.set('done', 'export_submissions');
      demand(c.get('actor'), 'export');
    }
    return c.json(await list(c.get('actor'), query));
  });

  app.put('/:id', putSubmission(tools));
  app.get('/:id', async (c) => {
    const actor = c.get('actor');
    const { submission } = await ledger.find(actor, submissionId(c), 'read');
    return c.json(receiptFor(actor, submission));
  });
  app.delete('/:id', async (c) => {
    await ledger.forget(c.get('actor'), submissionId(c));
    return c.body(null, 204);
  });

  app.post('/:id/check', async (c) => {
    const [actor, id] = [c.get('actor'), submissionId(c)];
    await ledger.find(actor, id, 'decide');
    await senderLimits.lookUp(c);
    const checked = await ledger.check(actor, id);
    if (checked === null) throw notUnconfirmed();
    return c.json(receiptFor(actor, checked));
  });

  app.post('/:id/resend', async (c) => {
    const [actor, id] = [c.get('actor'), submissionId(c)];
    const { submission } = await ledger.find(actor, id, 'decide');
    if (submission.state === 'unconfirmed' && !(await ledger.hasBody(actor, id))) {
      throw new HttpProblem('conflict', 'What was entered was deleted meanwhile; enter it anew.');
    }
    const queued = await ledger.decide(actor, id, { type: 'resend' });
    if (queued === null) throw notUnconfirmed();
    return c.json(receiptFor(actor, queued));
  });

  app.post('/:id/hand-over', async (c) => {
    const [actor, id] = [c.get('actor'), submissionId(c)];
    await ledger.find(actor, id, 'hand_over');
    const { actor_id } = await readJsonQuery(c, limits, HandOver);
    const colleagues = await people.colleaguesOf(actor);
    if (!colleagues.some((colleague) => colleague.id === actor_id)) {
      throw new HttpProblem('invalid', 'This can be handed over to a colleague alone.', {
        issues: [{ path: 'actor_id', message: encodeIssue('choice') }],
      });
    }
    await ledger.handOver(actor, id, actor_id);
    return c.body(null, 204);
  });

  app.post('/:id/confirm', async (c) => {
    const [actor, id] = [c.get('actor'), submissionId(c)];
    await ledger.find(actor, id, 'decide');
    const applicationId = await readConfirmation();
    const delivered = await ledger.decide(actor, id, { type: 'confirmed', applicationId });
    if (delivered === null) throw notUnconfirmed();
    return c.json(receiptFor(actor, delivered));

    async function readConfirmation(): Promise<string | null> {
      if (c.req.header('content-type') === undefined) return null;
      const { value, giveBack } = await readJsonBody(c, {
        ...limits,
        maxBytes: MAX_DECISION_BYTES,
      });
      giveBack();
      const parsed = Confirmation.safeParse(value);
      if (!parsed.success)
        throw new HttpProblem('malformed', 'The body of this decision is unreadable.');
      return parsed.data.application_id || null;
    }
  });
  return app;
}

const notUnconfirmed = () =>
  new HttpProblem('conflict', 'This is possible only while it is not known whether it arrived.');
