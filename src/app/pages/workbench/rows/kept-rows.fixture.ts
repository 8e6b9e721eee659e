/** Entries on the device of a test, whose gateway is the test's too. Import `fake-indexeddb/auto` first. */
import { QueryClient } from '@tanstack/react-query';
import { vi } from 'vitest';
import { api } from '../../../api/api.ts';
import { ApiProblem } from '../../../api/request.ts';
import { someValues } from '../../../form/some-values.ts';
import { job } from '../../../form/validate/some-facts.ts';
import type { IntakeValues } from '../../../form/values.ts';
import { TABLES } from '../../../storage/database.ts';
import { database, draftStore } from '../../../storage/device.ts';
import { aDraft } from '../../../storage/drafts/draft.fixture.ts';

/** An entry of somebody of her own with nothing missing, kept; `change` replaces parts of its candidate. */
export async function anEntry(
  id: string,
  change: Partial<IntakeValues['candidate']> = {},
): Promise<{ id: string; name: string }> {
  const values = someValues();
  const own = { first_name: 'Ada', last_name: id, email_address: `${id}@example.com`, ...change };
  const candidate = { ...values.candidate, ...own };
  await draftStore.save(aDraft({ id, values: { ...values, candidate } }));
  return { id, name: `${own.first_name} ${own.last_name}` };
}

/** Nothing is kept on the device any more. */
export const emptyDevice = () =>
  database.write(async (tables) => {
    for (const table of TABLES) {
      for (const { id } of await tables.list(table)) await tables.delete(table, id);
    }
  });

/** No such thing, or no leave: what the gateway says itself. */
export const aNo = (status: number) =>
  new ApiProblem({
    type: 'about:blank',
    title: '',
    status,
    detail: '',
    kind: status < 500 ? 'not_found' : 'ats_unavailable',
    requestId: 'r',
    issues: [],
  } as ConstructorParameters<typeof ApiProblem>[0]);

/** A gateway that knows one open job and nobody; the spies let a test say otherwise. */
export function aGateway() {
  return {
    client: new QueryClient(),
    job: vi.spyOn(api, 'job').mockResolvedValue({ job, stages: [] } as never),
    form: vi.spyOn(api, 'form').mockRejectedValue(aNo(404)),
    candidates: vi.spyOn(api, 'candidates').mockResolvedValue({ results: [] }),
  };
}
