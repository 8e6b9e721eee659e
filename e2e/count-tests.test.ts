import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countTests } from './count-tests.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const unit = (passed: number, failed: number) =>
  report({ numPassedTests: passed, numFailedTests: failed });
const journeys = (expected: number, unexpected: number, flaky = 0) =>
  report({ stats: { expected, unexpected, flaky, skipped: 3 } });

test('unit tests and journeys are counted from their own reports', () => {
  expect(countTests(unit(12, 2), false)).toEqual({ passed: 12, failed: 2 });
  expect(countTests(journeys(5, 1), false)).toEqual({ passed: 5, failed: 1 });
});

test('a journey that passed at its second try has passed', () => {
  expect(countTests(journeys(5, 0, 1), true)).toEqual({ passed: 6, failed: 0 });
});

test('a run that fails without a failed test is one failure, not none', () => {
  expect(countTests(unit(12, 0), false)).toEqual({ passed: 12, failed: 1 });
});

test('a run without a readable report is one failure', () => {
  expect(countTests(join(folder, 'missing.json'), true)).toEqual({ passed: 0, failed: 1 });
});
