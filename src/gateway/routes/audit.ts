/** Reading the audit, as pages and as a file. */
import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import {
  type AuditActorList,
  AuditFilter,
  type AuditList,
  type AuditRow,
  MAX_EXPORTED_ROWS,
} from '../../contract/audit.ts';
import type { People } from '../access/people.ts';
import { demand } from '../access/views/demand.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { AuditQuery, AuditStore, StoredAuditEntry } from '../ledger/audit-store.ts';

const ROWS_PER_PAGE = 100;
const ROWS_AT_ONCE = 1000;

/** The routes below `/api/audit`, for those who look after privacy. */
export function auditRoutes({
  auditStore,
  people,
}: {
  auditStore: Pick<AuditStore, 'list'>;
  people: Pick<People, 'known'>;
}): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();
  app.use(async (c, next) => {
    demand(c.get('actor'), 'audit');
    await next();
  });

  app.get('/', async (c) => {
    const rows = await auditStore.list({ ...readFilter(c), limit: ROWS_PER_PAGE + 1 });
    const page = rows.slice(0, ROWS_PER_PAGE);
    const last = rows.length > ROWS_PER_PAGE ? page.at(-1) : undefined;
    const list: AuditList = {
      results: page.map(toRow),
      next: last === undefined ? null : `${last.seq}`,
    };
    return c.json(list);
  });

  app.get('/actors', async (c) => {
    const list: AuditActorList = { results: await people.known() };
    return c.json(list);
  });

  app.get('/export', (c) => {
    const filter = readFilter(c);
    c.header('content-type', 'text/csv; charset=utf-8');
    c.header('content-disposition', 'attachment; filename="audit.csv"');
    return stream(c, async (file) => {
      await file.write('time,actor,action,object,outcome\r\n');
      let before = filter.before;
      for (let written = 0; written < MAX_EXPORTED_ROWS && !file.aborted; ) {
        const rows = await auditStore.list({ ...filter, before, limit: ROWS_AT_ONCE });
        await file.write(rows.map(toLine).join(''));
        written += rows.length;
        before = rows.at(-1)?.seq;
        if (rows.length < ROWS_AT_ONCE) return;
      }
    });
  });
  return app;
}

function readFilter(c: Context): Omit<AuditQuery, 'limit'> {
  const filter = AuditFilter.safeParse(c.req.query());
  if (!filter.success) throw new HttpProblem('malformed', 'The query of the audit is unreadable.');
  const { actor, action, outcome, object, since, until, cursor } = filter.data;
  return {
    ...{ actor_id: actor, action, outcome, object_id: object },
    since: since === undefined ? undefined : Date.parse(since),
    until: until === undefined ? undefined : Date.parse(until),
    before: cursor === undefined ? undefined : Number(cursor),
  };
}

const timeOf = ({ at }: StoredAuditEntry) => new Date(at).toISOString();

const toRow = (entry: StoredAuditEntry): AuditRow => ({
  id: `${entry.seq}`,
  at: timeOf(entry),
  actor: { id: entry.actor_id, name: entry.actor_name },
  action: entry.action,
  object_id: entry.object_id,
  outcome: entry.outcome,
});

/** No names in a file that leaves. Ids hold no comma and no quote, and begin no formula. */
const toLine = (entry: StoredAuditEntry): string =>
  `${[timeOf(entry), entry.actor_id, entry.action, entry.object_id ?? '', entry.outcome].join(',')}\r\n`;
