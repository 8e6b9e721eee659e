/** The composition root: environment, ledger, demo ATS if none is configured, gateway, listen, close. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment, UnusableEnvironment } from './gateway/environment.ts';
import { LedgerFull, LedgerUnavailable } from './gateway/ledger/ledger.ts';
import { openInBrowser } from './open-in-browser.ts';
import { startServer } from './start-server.ts';

/** For closing what does not wait for the ATS. */
const GRACE_MS = 5000;

// Whatever is written, here and by libraries, is for this user alone.
process.umask(0o077);

try {
  // One argument alone: what can be set is set in the environment.
  const { values: wanted } = parseArgs({ options: { 'demo-tour': { type: 'boolean' } } });
  const environment = readEnvironment(process.env);
  if (wanted['demo-tour'] && environment.KOMBO_API_KEY !== undefined) {
    throw new UnusableEnvironment(['--demo-tour plays in the demo: leave KOMBO_API_KEY empty.']);
  }
  const server = await startServer(environment);
  console.log(`Intake is ready: ${server.url}`);
  if (server.atsWindowUrl !== null) console.log(`The demo ATS is at: ${server.atsWindowUrl}`);
  if (!existsSync(join(environment.DIST_DIR, 'index.html'))) {
    console.log('It has no page to show yet, only /api: run "npm run build", then start it again.');
  }
  if (wanted['demo-tour']) {
    const tour = new URL('/demo?tour', server.url).href;
    console.log(`The demo tour plays at: ${tour}`);
    openInBrowser(tour);
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
  const isUnknown =
    error instanceof TypeError && 'code' in error && /PARSE_ARGS/.test(`${error.code}`);
  if (isTold || isUnknown) console.error(error.message);
  else if (isTaken) console.error('PORT is in use by another program; set PORT to a free one.');
  else console.error(error);
  process.exit(1);
}
