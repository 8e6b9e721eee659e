/** Writes down what is done below `/api`, in one place, so that no route can forget it. */
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { AuditAction } from '../../../contract/audit.ts';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import type { AuditLog } from './audit-log.ts';

/**
 * What each route is called in the audit, by method and pattern. What is not named is written down only
 * when it was denied, as `read`; a test has every route named here or there.
 */
export const AUDITED: Readonly<Record<string, AuditAction>> = {
  'GET /api/submissions': 'list',
  'POST /api/submissions/search': 'list',
  'GET /api/submissions/events': 'list',
  'PUT /api/submissions/:id': 'send',
  'DELETE /api/submissions/:id': 'forget',
  'POST /api/submissions/:id/check': 'check',
  'POST /api/submissions/:id/resend': 'resend',
  'POST /api/submissions/:id/confirm': 'confirm',
  'POST /api/integrations/:integration/candidates': 'look_up',
  'POST /api/integrations/:integration/reconnect': 'reconnect',
  'POST /api/submissions/:id/hand-over': 'hand_over',
  'PUT /api/handed-drafts/:id': 'hand_draft',
  'GET /api/handed-drafts/:id': 'read_draft',
  'POST /api/handed-drafts/:id/kept': 'keep_draft',
  'DELETE /api/handed-drafts/:id': 'forget',
  'POST /api/links': 'make_link',
  'DELETE /api/links/:id': 'revoke_link',
  'POST /api/invitation': 'use_link',
  'GET /api/audit': 'read_audit',
  'GET /api/audit/export': 'export',
  'GET /api/figures/export': 'export',
};

/** Ids of ours and of Kombo; what else stands in an address is nobody's to keep. */
const OBJECT_ID = /^[\w][\w:.~-]{0,199}$/;

/** Who is not signed in is not written down: anybody could fill the audit. */
export function audited(audit: AuditLog): MiddlewareHandler<GatewayEnv> {
  return async (c, next) => {
    await next();
    const { status } = c.res;
    const pattern = patternOf(c);
    const named = AUDITED[`${c.req.method} ${pattern}`];
    if (status === 401 || (named === undefined && status !== 403)) return;
    audit.record({
      actor: c.get('actor'),
      action: c.get('done') ?? named ?? 'read',
      object_id: c.get('madeId') ?? objectOf(c.req.path, pattern),
      outcome: status === 403 ? 'denied' : status < 400 ? 'done' : 'failed',
    });
  };
}

const patternOf = (c: Context) =>
  matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? '';

/** What stands in the address where the pattern has its first name. */
function objectOf(path: string, pattern: string): string | null {
  const at = pattern.split('/').findIndex((part) => part.startsWith(':'));
  const id = at < 0 ? '' : decoded(path.split('/')[at] ?? '');
  return OBJECT_ID.test(id) ? id : null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
