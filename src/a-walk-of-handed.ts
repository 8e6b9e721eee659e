/** The part of the walk over every route that handed drafts are: what each sees and may do there. */
import { expect } from 'vitest';
import type { aServerForMany, HandedKind, Who } from './a-server-for-many.ts';
import { HandedList } from './contract/handed.ts';
import { routes } from './contract/routes.ts';

/** By route, in the words of the test's table. */
export function handedAsks(
  many: Awaited<ReturnType<typeof aServerForMany>>,
): Record<string, (who: Who) => Promise<string>> {
  const { server, ledger, as, plantHanded, handedIn } = many;

  /** What is done with one handed draft of each kind. */
  async function withEachHanded(ask: (id: string) => Promise<Response>) {
    const by = new Map<string, HandedKind[]>();
    for (const [kind, id] of await plantHanded()) {
      const { ok, status } = await ask(id);
      if (status === 401) return '401';
      const said = ok ? 'ok' : `${status}`;
      by.set(said, [...(by.get(said) ?? []), kind]);
    }
    return [...by].map(([said, kinds]) => `${said} ${kinds.join(' ')}`).join('; ');
  }

  /** Its head says nothing but that it is one. */
  const handTo = (who: Who, id: string) => {
    const candidate = { first_name: 'Kim', last_name: 'Quinn' };
    const values = { x_integration_id: '', candidate, attachments: [] };
    const at = '2026-01-01T00:00:00.000Z';
    const draft = {
      values: { ...values, screening_question_answers: [] },
      ...{ step: 'job', job: null, created_at: at, updated_at: at, revision: 1, refusal: null },
    };
    const head = Buffer.from(JSON.stringify({ version: 1, draft, unseen: [], files: [] }));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(head.length);
    const to = who === 'lead' ? 'recruiter' : 'lead';
    return server.get(routes.handDraft(id, to), {
      ...{ method: 'PUT', headers: { 'x-who': who }, body: Buffer.concat([length, head]) },
    });
  };

  async function handedList(who: Who): Promise<string> {
    await plantHanded();
    const answer = await as(who, routes.handedDrafts());
    if (!answer.ok) return `${answer.status}`;
    return handedIn(HandedList.parse(await answer.json()).results.map(({ id }) => id));
  }

  return {
    'get /api/handed-drafts': handedList,
    'put /api/handed-drafts/:id': async (who) => {
      for (const one of ['recruiter', 'lead'] as const) await as(one, routes.session());
      await expect.poll(async () => (await ledger.people(0)).length).toBeGreaterThan(1);
      return withEachHanded((id) => handTo(who, id));
    },
    'get /api/handed-drafts/:id': (who) => withEachHanded((id) => as(who, routes.handedDraft(id))),
    'post /api/handed-drafts/:id/kept': (who) =>
      withEachHanded((id) =>
        as(who, routes.handedDraftKept(id), 'POST', { handed_at: '2026-01-01T00:00:00.000Z' }),
      ),
    'delete /api/handed-drafts/:id': (who) =>
      withEachHanded((id) => as(who, routes.handedDraft(id), 'DELETE')),
  };
}
