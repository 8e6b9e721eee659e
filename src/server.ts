/** The composition root: environment, ledger, demo ATS if none is configured, gateway, listen, close. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment, UnusableEnvironment } from './gateway/environment.ts';
import { LedgerFull, LedgerUnavailable } from './gateway/ledger/ledger.ts';
import { startServer } from './start-server.ts';

/** For closing what does not wait for the ATS. */
const GRACE_MS = 5000;

// Whatever is written, here and by libraries, is for this user alone.
process.umask(0o077);

try {
  // No arguments: what can be set is set in the environment.
  const environment = readEnvironment(process.env);
  const server = await startServer(environment);
  console.log(`Intake is ready: ${server.url}`);
  if (server.atsWindowUrl !== null) console.log(`The demo ATS is at: ${server.atsWindowUrl}`);
  if (!existsSync(join(environment.DIST_DIR, 'index.html'))) {
    console.log('It has no page to show yet, only /api: run "npm run build", then start it again.');
  }

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // Whatever hangs, a database perhaps, the next start records as a power cut would have left it.
    setTimeout(() => {
      console.error('Stopping took too long. What was being sent is looked up at the next start.');
      process.exit(1);
    }, environment.SHUTDOWN_MS + GRACE_MS).unref();
    await server.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  const isTold =
    error instanceof UnusableEnvironment ||
    error instanceof LedgerUnavailable ||
    error instanceof LedgerFull;
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (isTold) console.error(error.message);
  else if (isTaken) console.error('PORT is in use by another program; set PORT to a free one.');
  else console.error(error);
  process.exit(1);
}
