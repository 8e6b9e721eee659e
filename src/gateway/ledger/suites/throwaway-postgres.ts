/** A real PostgreSQL for tests, drills and benchmarks: started by themselves, gone afterwards. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePorts } from '../../free-ports.ts';

const run = promisify(execFile);

const DEBIAN = '/usr/lib/postgresql';
const NO_BINARIES =
  'No PostgreSQL server was found; install the Debian package "postgresql" (or set POSTGRES_BIN to the directory of initdb and postgres).';

/** A server of its own. Whoever started it stops it. */
export interface ThrowawayPostgres {
  /** A new, empty database of its own. */
  createDatabase(): Promise<string>;
  /** Stops the server at once, as a power cut would, and starts it again on the same data. */
  crashAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * On a free loopback port. Without `fsync` tests take two thirds of the time; what is committed survives the
 * death of the server all the same, though not that of the machine.
 * @throws with one sentence where no server is installed.
 */
export async function startThrowawayPostgres({ fsync = false } = {}): Promise<ThrowawayPostgres> {
  const bin = binaries();
  const directory = mkdtempSync(join(tmpdir(), 'intake-postgres-'));
  const data = join(directory, 'data');
  const user = unprivileged(directory);
  const as = (program: string, args: string[]): [string, string[]] =>
    user === null
      ? [join(bin, program), args]
      : [
          'setpriv',
          [
            `--reuid=${user.uid}`,
            `--regid=${user.gid}`,
            '--clear-groups',
            '--',
            join(bin, program),
            ...args,
          ],
        ];

  const [initdb, initdbArgs] = as('initdb', [
    '-D',
    data,
    '-U',
    'intake',
    '--auth=trust',
    '-E',
    'UTF8',
    '--no-locale',
    '--no-instructions',
    '--no-sync',
  ]);
  await run(initdb, initdbArgs, { cwd: directory });
  const [port = 0] = await freePorts(1);
  let server = await start();
  let databases = 0;

  async function start(): Promise<ChildProcess> {
    const settings = {
      listen_addresses: '127.0.0.1',
      port,
      unix_socket_directories: '',
      max_connections: 200,
      fsync: fsync ? 'on' : 'off',
    };
    const [postgres, args] = as('postgres', [
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]);
    const child = spawn(postgres, args, { cwd: directory, stdio: 'ignore' });
    const deadline = Date.now() + 30_000;
    while (Date.now() < deadline && child.exitCode === null) {
      const [isReady, readyArgs] = as('pg_isready', ['-q', '-h', '127.0.0.1', '-p', `${port}`]);
      if (
        await run(isReady, readyArgs, { cwd: directory }).then(
          () => true,
          () => false,
        )
      )
        return child;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    child.kill('SIGKILL');
    throw new Error('PostgreSQL did not start.');
  }

  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      server.kill(signal);
    });

  return {
    async createDatabase() {
      databases += 1;
      const name = `intake_${databases}`;
      const [createdb, args] = as('createdb', [
        '-h',
        '127.0.0.1',
        '-p',
        `${port}`,
        '-U',
        'intake',
        name,
      ]);
      await run(createdb, args, { cwd: directory });
      return `postgres://intake@127.0.0.1:${port}/${name}`;
    },
    async crashAndRestart() {
      // SIGQUIT is PostgreSQL's immediate shutdown: no checkpoint, recovery from the log at start.
      await end('SIGQUIT');
      server = await start();
    },
    async stop() {
      await end('SIGQUIT');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function binaries(): string {
  const told = process.env.POSTGRES_BIN;
  if (told !== undefined && existsSync(join(told, 'initdb'))) return told;
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
    : [];
  const found = versions
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((path) => existsSync(join(path, 'initdb')));
  if (found === undefined) throw new Error(NO_BINARIES);
  return found;
}

/** PostgreSQL refuses to run as root: then it gets the directory and an account without rights. */
function unprivileged(directory: string): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const nobody = { uid: 65_534, gid: 65_534 };
  chownSync(directory, nobody.uid, nobody.gid);
  chmodSync(directory, 0o700);
  return nobody;
}
