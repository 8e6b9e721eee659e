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

export type AtsFault = AtsUnreachable | AtsTimedOut | AtsSaidNo;

export function isAtsFault(error: unknown): error is AtsFault {
  return (
    error instanceof AtsUnreachable || error instanceof AtsTimedOut || error instanceof AtsSaidNo
  );
}
