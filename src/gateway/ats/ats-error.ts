/** Why a read from the ATS failed. Reads change nothing, so each may simply be tried again. */

/** No answer: the name, the connection or TLS failed, or the line broke. */
export class AtsUnreachable extends Error {
  override name = 'AtsUnreachable';
  /** The system's code, such as ECONNREFUSED. */
  readonly code: string | null;
  constructor(code: string | null) {
    super('The ATS cannot be reached at the moment.');
    this.code = code;
  }
}

/** No answer in time. */
export class AtsTimedOut extends Error {
  override name = 'AtsTimedOut';
  constructor() {
    super('The ATS did not answer in time.');
  }
}

/** An answer that says no, or that cannot be understood (`code` null). */
export class AtsSaidNo extends Error {
  override name = 'AtsSaidNo';
  readonly status: number;
  readonly code: string | null;
  constructor(status: number, code: string | null) {
    super(
      code === null
        ? `The ATS answered with an unexpected status ${status}.`
        : `The ATS answered ${code}.`,
    );
    this.status = status;
    this.code = code;
  }
}

/** It was not asked: what is left of its rate limit is kept for sending. */
export class AtsBusy extends Error {
  override name = 'AtsBusy';
  /** Until it may be asked again, in milliseconds. */
  readonly waitMs: number;
  constructor(waitMs: number) {
    super('The ATS is asked too much at the moment.');
    this.waitMs = waitMs;
  }
}

/** Every way in which a read fails. */
export type AtsError = AtsUnreachable | AtsTimedOut | AtsSaidNo | AtsBusy;

/** Is this a failure of the ATS, and not one of ours? */
export function isAtsError(error: unknown): error is AtsError {
  return (
    error instanceof AtsUnreachable ||
    error instanceof AtsTimedOut ||
    error instanceof AtsSaidNo ||
    error instanceof AtsBusy
  );
}
