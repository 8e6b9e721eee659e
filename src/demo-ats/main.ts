/**
 * `npm run demo-ats -- --port N`: the demo ATS alone. Its address and key are printed as lines
 * that can be pasted into a `.env`; everything else goes to standard error.
 */
import { parseArgs } from 'node:util';
import {
  DEMO_API_KEY,
  DEMO_INTEGRATION_PAIRS,
  DEMO_INTEGRATIONS,
  DEMO_WEBHOOK_SECRET,
} from './credentials.ts';
import { createDemoAts } from './demo-ats.ts';
import { seededPlan } from './scenarios/select.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    /** Directory for created people; in memory when left out. */
    data: { type: 'string' },
    /** A mix of scenarios that is the same for the same seed. */
    'scenario-plan': { type: 'string' },
    /** How many of the first three attempts get one, 0 to 1. */
    'scenario-share': { type: 'string' },
    /** Requests a minute. */
    'rate-limit': { type: 'string' },
    /** Where webhooks go, such as http://localhost:3000/hooks/kombo. */
    webhooks: { type: 'string' },
    /** A repeat on the same job makes a second application. */
    'allow-repeats': { type: 'boolean', default: false },
  },
});

const port = numberIn('port', values.port, 0, 65_535);
const share = numberIn('scenario-share', values['scenario-share'], 0, 1);
const rate = numberIn('rate-limit', values['rate-limit'], 1, Number.MAX_SAFE_INTEGER);
const seed = values['scenario-plan'];

const demoAts = createDemoAts({
  dataDir: values.data ?? null,
  plan: seed === undefined ? null : seededPlan(seed, share),
  limits: rate === undefined ? {} : { rate },
  recognisesRepeats: !values['allow-repeats'],
  onUnexpected: (error) => console.error(error),
});

if (values.webhooks !== undefined) {
  const target = URL.parse(values.webhooks);
  if (target === null) {
    console.error(`--webhooks must be an address, not "${values.webhooks}".`);
    process.exit(1);
  }
  demoAts.sendWebhooksTo({ url: target.href, secret: DEMO_WEBHOOK_SECRET });
}

const { url, close } = await demoAts.listen(port ?? 0).catch((error: Error) => {
  console.error(`The demo ATS cannot listen on port ${port}: ${error.message}`);
  process.exit(1);
});
console.log(`KOMBO_BASE_URL=${url}`);
console.log(`KOMBO_API_KEY=${DEMO_API_KEY}`);
console.log(`KOMBO_INTEGRATION_ID=${DEMO_INTEGRATIONS.acme.id}`);
console.log(`KOMBO_WEBHOOK_SECRET=${DEMO_WEBHOOK_SECRET}`);
console.log(`KOMBO_INTEGRATIONS=${DEMO_INTEGRATION_PAIRS}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void close().then(() => process.exit(0));
  });
}

/** A number of the command line; anything else ends the process with a sentence. */
function numberIn(name: string, text: string | undefined, min: number, max: number) {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text !== '' && number >= min && number <= max) return number;
  console.error(`--${name} must be a number from ${min} to ${max}, not "${text}".`);
  process.exit(1);
}
