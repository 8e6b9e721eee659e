/** Handing drafts to colleagues: giving, listing, taking, forgetting. */
import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import {
  HANDED_TYPE,
  HandedAt,
  HandedHead,
  type HandedList,
  HandedTo,
  HEAD_LENGTH_BYTES,
  MAX_HEAD_BYTES,
} from '../../contract/handed.ts';
import type { HandedDrafts, Packed } from '../access/handed-drafts.ts';
import type { Limits } from '../access/limits/limits.ts';
import { lengthOf, tooLarge } from '../http/bodies/body-intake.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { BodyLimits } from '../http/json-body.ts';
import { readJsonQuery } from '../http/json-query.ts';
import { submissionId } from './submissions/submission-id.ts';

/** What these routes need. */
export interface HandedTools {
  handed: HandedDrafts;
  limits: BodyLimits;
  senderLimits: Limits;
}

/** The routes below `/api/handed-drafts`. */
export function handedRoutes({ handed, limits, senderLimits }: HandedTools): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();

  app.get('/', async (c) =>
    c.json({ results: await handed.list(c.get('actor')) } satisfies HandedList),
  );

  app.put('/:id', async (c) => {
    const [actor, id] = [c.get('actor'), submissionId(c)];
    const { data } = HandedTo.safeParse(c.req.query());
    await handed.expect(actor, data?.to ?? '');
    await senderLimits.send(c);
    const { bytes, giveBack } = await readBytes(c, limits);
    try {
      const isNew = await handed.give(actor, id, data?.to ?? '', readPacked(bytes));
      return c.body(null, isNew ? 201 : 200);
    } finally {
      giveBack();
    }
  });

  app.get('/:id', async (c) => {
    const { bytes, parts } = await handed.read(c.get('actor'), submissionId(c));
    c.header('content-type', HANDED_TYPE);
    // Whoever gets less of it notices.
    c.header('content-length', `${bytes}`);
    if (c.req.method === 'HEAD') return c.body(null);
    return stream(c, async (body) => {
      for await (const part of parts) {
        if (body.aborted) return;
        await body.write(part);
      }
    });
  });

  app.post('/:id/kept', async (c) => {
    const [actor, id] = [c.get('actor'), submissionId(c)];
    const { handed_at } = await readJsonQuery(c, limits, HandedAt);
    await handed.kept(actor, id, Date.parse(handed_at));
    return c.body(null, 204);
  });

  app.delete('/:id', async (c) => {
    await handed.forget(c.get('actor'), submissionId(c));
    return c.body(null, 204);
  });
  return app;
}

async function readBytes({ env }: Context<GatewayEnv>, { intake, maxBytes }: BodyLimits) {
  const { incoming } = env;
  if ((lengthOf(incoming) ?? 0) > maxBytes) {
    // A browser reads the answer only after it has sent its body.
    const isOver = await intake.discard(incoming, 2 * maxBytes);
    throw tooLarge(maxBytes, isOver ? {} : { connection: 'close' });
  }
  return intake.read(incoming, maxBytes);
}

/** @throws HttpProblem malformed */
function readPacked(bytes: Buffer): Packed {
  const length = bytes.length < HEAD_LENGTH_BYTES ? 0 : bytes.readUInt32BE(0);
  const end = HEAD_LENGTH_BYTES + length;
  if (length === 0 || length > MAX_HEAD_BYTES || end > bytes.length) throw unreadable();
  const head = HandedHead.safeParse(parse(bytes.toString('utf8', HEAD_LENGTH_BYTES, end)));
  if (!head.success) throw unreadable();
  const files = head.data.files.reduce((sum, { size }) => sum + size, 0);
  if (end + files !== bytes.length) throw unreadable();
  return { head: head.data, bytes };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const unreadable = () => new HttpProblem('malformed', 'This is no draft that can be handed over.');
