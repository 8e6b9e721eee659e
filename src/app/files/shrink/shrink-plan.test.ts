import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shrinkPlan } from './shrink-plan.ts';

const edge = fc.integer({ min: 1, max: 20_000 });

test('never enlarges, keeps the proportions, and always ends small', () => {
  fc.assert(
    fc.property(edge, edge, (width, height) => {
      const plan = shrinkPlan(width, height);
      expect(plan).not.toEqual([]);
      for (const attempt of plan) {
        expect(attempt.width).toBeLessThanOrEqual(width);
        expect(attempt.height).toBeLessThanOrEqual(height);
        const shift = Math.abs(attempt.width * height - attempt.height * width);
        expect(shift).toBeLessThanOrEqual(Math.max(width, height));
      }
      expect(Math.max(plan.at(-1)?.width ?? 0, plan.at(-1)?.height ?? 0)).toBeLessThanOrEqual(1169);
    }),
  );
});

test('tries a full page at 300 dots an inch first', () => {
  expect(shrinkPlan(6000, 8000)[0]).toEqual({ width: 2631, height: 3508, quality: 0.85 });
  expect(shrinkPlan(100, 50)).toHaveLength(3);
});
