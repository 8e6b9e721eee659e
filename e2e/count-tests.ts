/** Counts tests in the JSON reports of vitest and Playwright. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';

export interface Count {
  passed: number;
  failed: number;
}

const VitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((report): Count => ({ passed: report.numPassedTests, failed: report.numFailedTests }));

/** A journey that passed at its second try in CI has passed; Playwright's list names it as flaky. */
const PlaywrightReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  })
  .transform(
    ({ stats }): Count => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    }),
  );

const Report = z.union([VitestReport, PlaywrightReport]);

/**
 * What a run of tests comes to. A run that failed without a failed test (it could not start, a
 * file did not load, an error after the last test) or left no report counts as one failure.
 */
export function countTests(reportFile: string, succeeded: boolean): Count {
  const { passed, failed } = reportIn(reportFile) ?? { passed: 0, failed: 1 };
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

function reportIn(file: string): Count | null {
  try {
    return Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
