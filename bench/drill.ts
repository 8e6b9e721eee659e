/**
 * `npm run drill`: real gateway processes against an ATS that misbehaves on a line that breaks, killed
 * at the worst moments, while reads are answered from a copy that lags. Every accepted submission must
 * end in exactly one application, or in a truthful "unconfirmed"; of what was carried out, 99 of 100
 * must end delivered without a person. Ends with 1 when a promise was broken.
 *
 *   --seed 7            the same seed draws the same trouble
 *   --backend sqlite    sqlite, postgres, cluster (three gateways on one PostgreSQL), or all
 *   --create applications  which of Kombo's endpoints creates: candidates (default) or applications
 *   --short             a small drill for continuous integration
 *   --breaks doubles    breaks a rule on purpose (doubles, loses, lies): must end with 1
 */
import { parseArgs } from 'node:util';
import { CREATE_ENDPOINTS } from '../src/kombo/request/create-endpoint.ts';
import { type DrillOptions, runDrill } from './drill/run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '7' },
    backend: { type: 'string', default: 'all' },
    create: { type: 'string', default: 'candidates' },
    short: { type: 'boolean', default: false },
    breaks: { type: 'string' },
  },
});

const BACKENDS = ['sqlite', 'postgres', 'cluster'] as const;
const backends = BACKENDS.filter((name) => values.backend === 'all' || values.backend === name);
const endpoint = CREATE_ENDPOINTS.find((name) => name === values.create);
const breaks =
  (['doubles', 'loses', 'lies'] as const).find((name) => name === values.breaks) ?? null;
if (
  backends.length === 0 ||
  endpoint === undefined ||
  (values.breaks !== undefined && breaks === null)
) {
  console.error(
    'Usage: npm run drill -- [--seed N] [--backend sqlite|postgres|cluster|all] [--create candidates|applications] [--short] [--breaks doubles|loses|lies]',
  );
  process.exit(2);
}
const size = values.short
  ? { submissions: 60, kills: 4, outages: 2, storms: 1 }
  : { submissions: 300, kills: 20, outages: 10, storms: 5 };

let broken = 0;
for (const backend of backends) {
  const seed = Number(values.seed);
  const options: DrillOptions = { ...size, backend, endpoint, seed, breaks };
  const report = await runDrill(options);
  broken += report.broken.length;
  console.log(
    [
      `${backend}, by ${endpoint}, seed ${options.seed}: ${report.seconds.toFixed(1)} s`,
      `  ${report.accepted} accepted after ${report.putTries} tries, ${report.attempts} attempts at the ATS`,
      `  outcomes: ${counted(report.counts)}`,
      `  carried out: ${report.carriedOut}, ended delivered without a person: ${report.settledAlone} (${share(report)})`,
      `  kills: ${counted(report.kills)}; ${size.outages} outages, ${size.storms} storms of 429`,
      `  fate of the attempts on the line: ${counted(report.fates)}`,
      `  slowest delivery: ${report.slowestDeliverySeconds.toFixed(1)} s`,
      `  broken promises: ${report.broken.length}`,
      ...report.broken.slice(0, 20).map((line) => `    ${line}`),
    ].join('\n'),
  );
}
process.exit(broken === 0 ? 0 : 1);

function share({ carriedOut, settledAlone }: { carriedOut: number; settledAlone: number }): string {
  return `${((100 * settledAlone) / Math.max(1, carriedOut)).toFixed(1)} %`;
}

function counted(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}
