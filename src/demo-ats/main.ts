/**
 * `npm run demo-ats -- --port N`: the demo ATS alone. Its address and key are printed as lines
 * that can be pasted into a `.env`; everything else goes to standard error.
 */
import { parseArgs } from 'node:util';
import { DEMO_API_KEY, DEMO_INTEGRATION_PAIRS, DEMO_INTEGRATIONS } from './credentials.ts';
import { createDemoAts } from './demo-ats.ts';
import { seededPlan } from './faults/strike.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    /** Directory for created people; in memory when left out. */
    data: { type: 'string' },
    /** Strikes requests with a mix of faults that is the same for the same seed. */
    'fault-plan': { type: 'string' },
    /** How many of the first three attempts are struck, 0 to 1. */
    'fault-share': { type: 'string', default: '0.4' },
    /** Requests a minute. */
    'rate-limit': { type: 'string' },
    /** A repeat on the same job makes a second application. */
    'allow-repeats': { type: 'boolean', default: false },
  },
});

const seed = values['fault-plan'];
const rate = values['rate-limit'];
const demoAts = createDemoAts({
  dataDir: values.data ?? null,
  faults: seed === undefined ? null : seededPlan(seed, Number(values['fault-share'])),
  limits: rate === undefined ? {} : { rate: Number(rate) },
  recognisesRepeats: !values['allow-repeats'],
  onUnexpected: (error) => console.error(error),
});

const { url, close } = await demoAts.listen(Number(values.port));
console.log(`KOMBO_BASE_URL=${url}`);
console.log(`KOMBO_API_KEY=${DEMO_API_KEY}`);
console.log(`KOMBO_INTEGRATION_ID=${DEMO_INTEGRATIONS.acme.id}`);
console.log(`KOMBO_INTEGRATIONS=${DEMO_INTEGRATION_PAIRS}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void close().then(() => process.exit(0));
  });
}
