/** Orders to the gateway that are carried out now or not at all. */
import { ApiProblem, ApiSignedOut, ApiUnreachable } from '../../api/request.ts';

/** There was no network: nothing has left this browser. */
export class NotAsked extends ApiUnreachable {
  constructor() {
    super('There is no network.');
    this.name = 'NotAsked';
  }
}

/** @throws NotAsked without network, else what `ask` throws */
export async function askOnline<T>(ask: () => Promise<T>): Promise<T> {
  // A browser may be wrong about being online, not about being offline.
  if (!navigator.onLine) throw new NotAsked();
  return ask();
}

/** Was it certainly not carried out? When the answer was lost, nobody can tell. */
export function isCertainlyNot(error: unknown): boolean {
  return [NotAsked, ApiProblem, ApiSignedOut].some((kind) => error instanceof kind);
}
