/** Performs a scenario: what the client gets to see instead of a plain answer. */
import type { Clock } from '../clock.ts';
import { AtsError } from '../wire/ats-error.ts';
import { type Connection, noAnswer } from './connection.ts';
import type { Scenario } from './scenario.ts';

/** How a success looks on the wire. */
export interface SuccessShape {
  /** Besides those that the request brings about. */
  warnings: string[];
  status: 200 | 201;
  withWarnings: boolean;
}

/** An ordinary success. */
export const PLAIN: SuccessShape = { warnings: [], status: 200, withWarnings: true };

/** Does the work and answers it with 200; `hideMs` keeps the person unreadable for so long. */
export interface Work {
  answer(shape: SuccessShape): Response;
  carryOut(hideMs: number): void;
}

/**
 * The response that the scenario calls for. `refusesPhone` says whether this request's phone number
 * is the refused one.
 * @throws AtsError where the scenario is one of Kombo's errors
 */
export async function performScenario(
  { reaction, work: isCarriedOut }: Pick<Scenario, 'reaction' | 'work'>,
  work: Work,
  connection: Connection,
  clock: Clock,
  refusesPhone: () => boolean,
): Promise<Response> {
  if (reaction.do === 'refuse_phone') {
    if (refusesPhone()) throw phoneRefused();
    work.carryOut(0);
    return work.answer(PLAIN);
  }
  if (reaction.do === 'wait') await clock.sleep(reaction.ms);
  if (isCarriedOut) work.carryOut(reaction.do === 'hide' ? reaction.ms : 0);

  switch (reaction.do) {
    case 'error':
      throw new AtsError(reaction.code, reaction.message, reaction.headers);
    case 'answer':
      return new Response(reaction.body, {
        status: reaction.status,
        headers: { 'content-type': reaction.type },
      });
    case 'silence':
      await connection.gone();
      return noAnswer();
    case 'cut':
      connection.cut();
      return noAnswer();
    case 'hide':
      if (!reaction.cut) return work.answer(PLAIN);
      connection.cut();
      return noAnswer();
    case 'odd_success':
      return work.answer({ warnings: [], status: 201, withWarnings: false });
    case 'warn':
      return work.answer({ ...PLAIN, warnings: reaction.warnings });
    case 'wait':
      return work.answer(PLAIN);
  }
}

function phoneRefused(): AtsError {
  return new AtsError(
    'REMOTE.INPUT_INVALID',
    'The field "candidate.phone_number" was refused: the phone number is not in use in this country.',
  );
}
