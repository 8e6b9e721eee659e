/** Reads a JSON body with a bound, before anything is parsed. */
import type { Context } from 'hono';
import { JsonTooLarge, type LiftedFiles, parseJsonInSteps } from '../json-bytes.ts';
import { type BodyIntake, lengthOf, tooLarge } from './bodies/body-intake.ts';
import type { GatewayEnv } from './gateway-env.ts';
import { HttpProblem } from './http-problem.ts';

/** How much may be sent: `maxBytes` in one body. */
export interface BodyLimits {
  maxBytes: number;
  /** Shared by all requests. */
  intake: BodyIntake;
}

/** A body that was read, with what must be done when it is not needed any more. */
export interface ReadBody {
  value: unknown;
  /** What stands for the files in `value`. */
  files: LiftedFiles;
  /** Gives back the room of the body; the files are gone with it. */
  giveBack(): void;
}

/** @throws HttpProblem: too_large, unsupported_media_type, malformed, request_timeout, unavailable */
export async function readJsonBody(
  c: Context<GatewayEnv>,
  { maxBytes, intake }: BodyLimits,
): Promise<ReadBody> {
  const { incoming } = c.env;
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw await afterDiscarding(new HttpProblem('unsupported_media_type', NOT_JSON));
  }
  if ((lengthOf(incoming) ?? 0) > maxBytes) throw await afterDiscarding(tooLarge(maxBytes));

  const { bytes, giveBack } = await intake.read(incoming, maxBytes);
  try {
    return { ...(await parse(bytes)), giveBack };
  } catch (error) {
    giveBack();
    throw error;
  }

  /**
   * A browser reads the answer only after it has sent its body, so the body is taken in and thrown
   * away, within the same bound again. Beyond it the connection ends with the answer.
   */
  async function afterDiscarding({ kind, message }: HttpProblem): Promise<HttpProblem> {
    const isOver = await intake.discard(incoming, 2 * maxBytes);
    return new HttpProblem(kind, message, isOver ? {} : { headers: { connection: 'close' } });
  }
}

const JSON_TOO_LARGE = 'Without its files the body is larger than 1 MiB. Enter shorter texts.';
const NOT_JSON = 'The body must be JSON (application/json).';

async function parse(bytes: Buffer): Promise<Omit<ReadBody, 'giveBack'>> {
  try {
    return await parseJsonInSteps(bytes);
  } catch (error) {
    if (error instanceof JsonTooLarge) throw new HttpProblem('too_large', JSON_TOO_LARGE);
    throw new HttpProblem('malformed', 'The body is not readable JSON.');
  }
}
