import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Milliseconds that one call of a program may take. */
const PROGRAM_TIMEOUT_MS = 300_000;

/**
 * Runs a program and gives what it printed.
 * @throws when it cannot be started, ends with an error or takes too long.
 */
export async function runProgram(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, args, {
    timeout: PROGRAM_TIMEOUT_MS,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** Null when the program answers to `--version`, else a line for the person who runs the generator. */
export async function missingProgram(
  program: string,
  versionFlag = '--version',
): Promise<string | null> {
  try {
    await runProgram(program, [versionFlag]);
    return null;
  } catch {
    return `${program} is not installed`;
  }
}

/** Null when the package is installed in this folder, else what to do. */
export async function missingPackage(name: string): Promise<string | null> {
  try {
    import.meta.resolve(name);
    return null;
  } catch {
    return `${name} is not installed: npm ci in bench/cv-generator`;
  }
}
