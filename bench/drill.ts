/**
 * `npm run drill`: real gateway processes against an ATS with faults on a line that breaks, killed
 * at the worst moments. Every accepted submission must end in exactly one application, or in a
 * truthful "unconfirmed". Ends with 1 when a promise was broken.
 *
 *   --seed 7            the same seed draws the same faults
 *   --backend sqlite    sqlite, postgres, cluster (three gateways on one PostgreSQL), or all
 *   --short             a small drill for continuous integration
 *   --breaks doubles    breaks a rule on purpose (doubles, loses, lies): must end with 1
 */
import { parseArgs } from 'node:util';
import { type DrillOptions, runDrill } from './drill/run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '7' },
    backend: { type: 'string', default: 'all' },
    short: { type: 'boolean', default: false },
    breaks: { type: 'string' },
  },
});

const BACKENDS = ['sqlite', 'postgres', 'cluster'] as const;
const backends = BACKENDS.filter((name) => values.backend === 'all' || values.backend === name);
const breaks =
  (['doubles', 'loses', 'lies'] as const).find((name) => name === values.breaks) ?? null;
if (backends.length === 0 || (values.breaks !== undefined && breaks === null)) {
  console.error(
    'Usage: npm run drill -- [--seed N] [--backend sqlite|postgres|cluster|all] [--short] [--breaks doubles|loses|lies]',
  );
  process.exit(2);
}
const size = values.short
  ? { submissions: 60, kills: 4, outages: 2, storms: 1 }
  : { submissions: 300, kills: 20, outages: 10, storms: 5 };

let broken = 0;
for (const backend of backends) {
  const options: DrillOptions = { ...size, backend, seed: Number(values.seed), breaks };
  const report = await runDrill(options);
  broken += report.broken.length;
  console.log(
    [
      `${backend}, seed ${options.seed}: ${report.seconds.toFixed(1)} s`,
      `  ${report.accepted} accepted after ${report.putTries} tries, ${report.attempts} attempts at the ATS`,
      `  outcomes: ${counted(report.counts)}`,
      `  kills: ${counted(report.kills)}; ${size.outages} outages, ${size.storms} storms of 429`,
      `  fate of the attempts on the line: ${counted(report.fates)}`,
      `  slowest delivery: ${report.slowestDeliverySeconds.toFixed(1)} s`,
      `  broken promises: ${report.broken.length}`,
      ...report.broken.slice(0, 20).map((line) => `    ${line}`),
    ].join('\n'),
  );
}
process.exit(broken === 0 ? 0 : 1);

function counted(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}
