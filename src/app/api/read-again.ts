/** Reading anew what the gateway has news of. */
import { queryClient } from './query-client.ts';

/**
 * Has what stands under this key read anew where it is shown. What is on its way for the first time may be older
 * than the news, and the cache would take it for the answer: it is read once more when it is there. Resolves when what is shown was read.
 */
export async function readAgain(queryKey: readonly unknown[]): Promise<void> {
  const first = queryClient
    .getQueryCache()
    .findAll({ queryKey, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined);
  await Promise.allSettled([
    queryClient.invalidateQueries({ queryKey }),
    ...first.map(({ promise }) => promise),
  ]);
  if (first.length > 0) await queryClient.invalidateQueries({ queryKey });
}
