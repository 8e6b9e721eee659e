/** What a scenario is: which attempts it is for, whether the work is done, what the client gets to see. */
import type { ErrorCode } from '../../kombo/answers/error.ts';

/** One way in which sending a person goes. */
export interface Scenario {
  /** What happens, in one sentence. */
  sentence: string;
  /** How many of the person's first attempts for a job it is for; later ones are treated normally. */
  attempts: number;
  /** Is the application carried out before things go wrong? */
  work: boolean;
  reaction: Reaction;
}

/** What the client gets to see. Times are milliseconds. */
export type Reaction =
  | { do: 'error'; code: ErrorCode; message?: string; headers?: Record<string, string> }
  | {
      do: 'answer';
      status: 400 | 422 | 502 | 503;
      type: 'text/html' | 'application/json';
      body: string;
    }
  /** The connection stays open without an answer until the client leaves. */
  | { do: 'silence' }
  /** The connection is closed without an answer. */
  | { do: 'cut' }
  /** The answer is right but looks odd: HTTP 201 without `warnings`. */
  | { do: 'odd_success' }
  | { do: 'warn'; warnings: string[] }
  /** The answer is late, or (`hide`) right at once while reading finds the person only later. */
  | { do: 'wait'; ms: number }
  | { do: 'hide'; ms: number; cut: boolean }
  /** Refuses the phone number it saw first, whatever that is; another one is taken. */
  | { do: 'refuse_phone' };
