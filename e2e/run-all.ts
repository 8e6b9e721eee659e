/**
 * `npm test`: format, lint, types, unit tests, production build, journeys; cheapest first. All of
 * them run even when one fails, so that one run tells everything. The last line is
 * "N passed, N failed" for all tests together; any other stage that fails counts as one failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Count, countTests } from './count-tests.ts';
import { ensureChromium } from './ensure-chromium.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PASSED: Count = { passed: 0, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

const reports = mkdtempSync(join(tmpdir(), 'intake-reports-'));
const failures: string[] = [];
const total: Count = { passed: 0, failed: 0 };

/** Runs one stage, adds what it comes to, and says how long it took. */
function stage(name: string, run: () => Count): boolean {
  console.log(`\n▸ ${name}`);
  const start = performance.now();
  const { passed, failed } = run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name} (${seconds} s)`);
  return failed === 0;
}

function succeeds(command: string, words: string[], environment: NodeJS.ProcessEnv = {}): boolean {
  const { status, error } = spawnSync(command, words, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} did not start: ${error.message}`);
  return status === 0;
}

const check =
  (command: string, ...words: string[]) =>
  () =>
    succeeds(command, words) ? PASSED : FAILED;

function unitTests(): Count {
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return countTests(report, succeeds('vitest', ['run', ...reporters]));
}

function journeys(): Count {
  try {
    ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
  const report = join(reports, 'journeys.json');
  return countTests(
    report,
    succeeds('playwright', ['test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }),
  );
}

// The project's own tools and its own Node, also when this is not started through npm.
process.env.PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
// A log file is read as plain text.
const colors = process.stdout.isTTY ? 'force' : 'off';
if (colors === 'off') process.env.NO_COLOR = '1';

stage('format and lint', check('biome', 'ci', `--colors=${colors}`, '.'));
stage('rooms', check('node', 'build/rooms/check.ts'));
stage('dead code', check('knip'));
stage('types', check('tsc', '--noEmit'));
stage('unit tests', unitTests);
const built = stage('production build', check('vite', 'build'));
if (built) stage('journeys', journeys);
else stage('journeys (not run: there is no build to test)', () => FAILED);

rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
