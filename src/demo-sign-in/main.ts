/**
 * `npm run demo:sign-in`: Intake with the demo ATS, and an OpenID provider with seven invented people in a
 * process of its own. What is set in the environment counts before what is set here.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { DEMO_INTEGRATIONS } from '../demo-ats/credentials.ts';
import { readEnvironment } from '../gateway/environment.ts';
import { startServer } from '../start-server.ts';
import { DEMO_ROLES } from './people.ts';
import { DEMO_CLIENT, startDemoProvider } from './provider.ts';

const PROVIDER = 'provider';

if (process.argv[2] === PROVIDER) {
  // The process of the provider: it tells its address, and is told Intake's.
  const provider = await startDemoProvider(0);
  process.on('message', (origin) => provider.serve(`${origin}`));
  process.on('disconnect', () => process.exit(0));
  process.send?.(provider.issuer);
} else {
  const provider = fork(import.meta.filename, [PROVIDER]);
  const [issuer] = await once(provider, 'message');
  const server = await startServer(
    readEnvironment({
      ...{ AUTH: 'oidc', OIDC_ISSUER: `${issuer}`, ROLES: DEMO_ROLES },
      ...{ OIDC_CLIENT_ID: DEMO_CLIENT.id, OIDC_CLIENT_SECRET: DEMO_CLIENT.secret },
      LEAD_INTEGRATIONS: `acme-leads=${DEMO_INTEGRATIONS.acme.id}`,
      ...process.env,
    }),
  );
  provider.send(server.url);
  console.log(`Intake is ready: ${server.url}`);
  console.log(`The provider is at: ${issuer}`);
  const stop = () =>
    void server.close().then(() => {
      if (provider.connected) provider.disconnect();
      process.exit(0);
    });
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
