/** A build of the product on a free port, with its own demo ATS and data folder. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../../e2e/support/child.ts';

/** Serves the `dist` of a checkout with the gateway of that checkout. */
export async function serveBuild(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const child = await startChild({
    command: [join(folder, 'src/server.ts')],
    environment: {
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'intake-bench-')),
      DIST_DIR: join(folder, 'dist'),
    },
    ready: (stdout) => /^Intake is ready: (\S+)\n/m.exec(stdout)?.[1] ?? null,
  });
  return { url: child.ready, stop: child.stop };
}
