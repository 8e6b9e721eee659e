/** Figures of what was sent, as far as whoever asks sees it. */
import { type Context, Hono } from 'hono';
import { FIGURE_DAYS, FigureQuery, type Figures } from '../../contract/figures.ts';
import type { LedgerView } from '../access/views/ledger-view.ts';
import type { Clock } from '../clock.ts';
import { daysUntil, knownZone } from '../days.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { HttpProblem } from '../http/http-problem.ts';

/** What these routes need. Receipts are deleted `receiptAgeMs` (milliseconds) after their last change. */
export interface FiguresTools {
  ledger: Pick<LedgerView, 'tally'>;
  clock: Pick<Clock, 'now'>;
  receiptAgeMs: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The routes below `/api/figures`. */
export function figureRoutes(tools: FiguresTools): Hono<GatewayEnv> {
  const { ledger, clock, receiptAgeMs } = tools;
  // A day of which some is deleted already would be told too small.
  const count = Math.max(1, Math.min(FIGURE_DAYS, Math.floor(receiptAgeMs / DAY_MS)));
  const app = new Hono<GatewayEnv>();

  const figures = async (c: Context<GatewayEnv>, capability: 'read' | 'export') => {
    const query = FigureQuery.safeParse(c.req.query());
    if (!query.success) throw new HttpProblem('malformed', 'These figures need a time zone.');
    const time_zone = knownZone(query.data.time_zone);
    const named = daysUntil(clock.now(), time_zone, count);
    const starts = named.map(({ start }) => start);
    const { days, ...periods } = await ledger.tally(c.get('actor'), { starts }, capability);
    const told: Figures = {
      time_zone,
      days: named.flatMap(({ day }, index) => {
        const tally = days[index];
        return tally === undefined ? [] : [{ day, ...tally }];
      }),
      ...periods,
    };
    return c.json(told);
  };

  app.get('/', (c) => figures(c, 'read'));
  app.get('/export', (c) => figures(c, 'export'));
  return app;
}
