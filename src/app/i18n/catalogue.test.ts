import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** The names in braces of a message, in order of the alphabet. */
function placeholders(message: string): string[] {
  const found = new Set<string>();
  /** Tokens are plain text, or `[name, kind, branches]` where a branch is a list of tokens again. */
  const read = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      found.add(String(token[0]));
      for (const branch of Object.values(token[2] ?? {})) read(branch);
    }
  };
  read(compileMessageOrThrow(message));
  return [...found].sort();
}

test('both languages have the same messages', () => {
  expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
});

test('no message is empty', () => {
  for (const [id, message] of [...Object.entries(en), ...Object.entries(de)]) {
    expect(message.trim(), id).not.toBe('');
  }
});

test('each message names the same values in both languages', () => {
  const german: Record<string, string> = de;
  for (const [id, message] of Object.entries(en)) {
    expect(placeholders(german[id] ?? ''), id).toEqual(placeholders(message));
  }
});

test('a forgotten value would be noticed', () => {
  expect(placeholders('{count, plural, one {a {name}} other {#}} of {total}')).toEqual([
    'count',
    'name',
    'total',
  ]);
});

test('nobody is asked politely, sorry for, or called invalid', () => {
  const forbidden = /\b(?:please|sorry|invalid|bitte|leider|ungültig\w*)\b/i;
  for (const [id, message] of [...Object.entries(en), ...Object.entries(de)]) {
    expect(message, id).not.toMatch(forbidden);
  }
});
