/** The routes of the audit as typed functions; they load with its page. */
import type { AuditFilter } from '../../contract/audit.ts';
import { routes } from '../../contract/routes.ts';
import { ask, request } from './request.ts';

const contract = () => import('../../contract/audit.ts');

/** Each throws as `request`. */
export const auditApi = {
  list: (filter: AuditFilter, signal?: AbortSignal) =>
    request(routes.audit(), async () => (await contract()).AuditList, { query: filter, signal }),

  actors: (signal?: AbortSignal) =>
    request(routes.auditActors(), async () => (await contract()).AuditActorList, { signal }),

  /** The same rows as the text of a CSV file. */
  csv: async (filter: AuditFilter) => (await ask(routes.auditExport(), { query: filter })).text(),
};
