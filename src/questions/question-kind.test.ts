import { expect, test, vi } from 'vitest';
import * as z from 'zod';
import { defineKind } from './question-kind.ts';

test('what an entry is checked with is made when it is first checked, and once', () => {
  const entry = vi.fn(() => z.string());
  const kind = defineKind({
    type: 'TEXT',
    schema: z.unknown(),
    control: () => ({ name: 'unanswerable' }),
    entry,
    answer: () => z.string(),
  });
  const question = kind.resolve({});
  expect(entry).not.toHaveBeenCalled();
  expect(question?.answering?.entry.safeParse('so').success).toBe(true);
  expect(question?.answering?.entry.safeParse(1).success).toBe(false);
  expect(entry).toHaveBeenCalledTimes(1);
});
