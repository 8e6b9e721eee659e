/** Intake itself for a measurement of accepting, in a process of its own. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from '../../src/demo-ats/credentials.ts';
import { freePorts } from '../../src/gateway/free-ports.ts';
import { type ServerProcess, startProcess } from './server-process.ts';

interface Start {
  /** The module that is run, ours or that of another commit. */
  entry?: string;
  /** Below it the server gets a folder under its name. */
  directory: string;
  name: string;
  atsUrl: string;
  /** Variables beside those that every measurement sets. */
  settings?: Record<string, string>;
}

/** Almost nothing is sent on while it is measured. Whoever started it stops it. */
export async function startGateway({
  entry = 'src/server.ts',
  directory,
  name,
  atsUrl,
  settings,
}: Start): Promise<ServerProcess> {
  const [port = 0] = await freePorts(1);
  const folder = join(directory, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return startProcess(entry, port, {
    DATA_DIR: folder,
    KOMBO_BASE_URL: atsUrl,
    KOMBO_API_KEY: DEMO_API_KEY,
    KOMBO_INTEGRATIONS: `${DEMO_INTEGRATIONS.acme.id}=Acme`,
    MAX_IN_FLIGHT: '1',
    LOG_LEVEL: 'warn',
    SHUTDOWN_MS: '100',
    ...settings,
  });
}
