/** What pages write to the console as an error, and what they throw without catching it. */
import { type BrowserContext, expect } from '@playwright/test';

export interface ConsoleErrors {
  /** Listens to every page of the context, later ones included. */
  watch(context: BrowserContext): void;
  /** From here on this is part of the journey, such as a refused request. */
  allow(expected: RegExp): void;
  expectNone(): void;
}

export function createConsoleErrors(): ConsoleErrors {
  const allowed: RegExp[] = [];
  const unexpected: string[] = [];
  const note = (text: string) => {
    if (!allowed.some((expected) => expected.test(text))) unexpected.push(text);
  };
  return {
    watch(context) {
      context.on('console', (message) => {
        if (message.type() === 'error') note(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => {
        // What a browser itself rejects with has no stack.
        const { stack, name, message } = error.error();
        note(stack || `${name}: ${message}`);
      });
    },
    allow: (expected) => {
      allowed.push(expected);
    },
    expectNone: () => expect(unexpected, 'errors in the console').toEqual([]),
  };
}
