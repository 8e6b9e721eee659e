/**
 * `npm test`: what is checked without running and the production build, side by side; then unit tests;
 * then journeys. All of them run even when one fails, so that one run tells everything. The last line is
 * "N passed, N failed" for all tests together; any other stage that fails counts as one failure.
 */
import { spawn } from 'node:child_process';
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

/** What a stage comes to; `output` is what it has not shown yet. */
type Result = Count & { output?: string };

/** Runs one stage, adds what it comes to, and says how long it took, below its output. */
async function stage(name: string, run: () => Promise<Result>): Promise<boolean> {
  const start = performance.now();
  const { passed, failed, output = '' } = await run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${output}${failed > 0 ? '✗' : '✓'} ${name} (${seconds} s)\n`);
  return failed === 0;
}

/** Runs a program of the project. Its output appears as it comes, or is returned in one piece. */
function run(
  [command = '', ...words]: string[],
  shown: 'as it comes' | 'in one piece',
  environment: NodeJS.ProcessEnv = {},
): Promise<{ succeeded: boolean; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, words, {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio:
        shown === 'as it comes' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const add = (text: Buffer) => {
      output += text;
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.on('error', ({ message }) => {
      output += `${command} did not start: ${message}\n`;
      resolve({ succeeded: false, output });
    });
    child.on('close', (status) => resolve({ succeeded: status === 0, output }));
  });
}

const check =
  (...command: string[]) =>
  async (): Promise<Result> => {
    const { succeeded, output } = await run(command, 'in one piece');
    return { ...(succeeded ? PASSED : FAILED), output };
  };

async function unitTests(): Promise<Result> {
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { succeeded, output } = await run(['vitest', 'run', ...reporters], 'as it comes');
  return { ...countTests(report, succeeded), output };
}

async function journeys(): Promise<Result> {
  try {
    ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
  const report = join(reports, 'journeys.json');
  const command = ['playwright', 'test', '--reporter=list,json'];
  const { succeeded, output } = await run(command, 'as it comes', {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return { ...countTests(report, succeeded), output };
}

// The project's own tools and its own Node, also when this is not started through npm.
process.env.PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
// A log file is read as plain text.
const colors = process.stdout.isTTY ? 'force' : 'off';
if (colors === 'off') process.env.NO_COLOR = '1';

// Each of them leaves a core to others for most of its time.
const [built] = await Promise.all([
  stage('production build', check('vite', 'build')),
  stage('types', check('tsc', '--noEmit')),
  stage('format and lint', check('biome', 'ci', `--colors=${colors}`, '.')),
  stage('rooms', check('node', 'build/rooms/check.ts')),
  stage('dead code', check('knip')),
]);
await stage('unit tests', unitTests);
if (built) await stage('journeys', journeys);
else await stage('journeys (not run: there is no build to test)', async () => FAILED);

rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
