/** The process of an abuser: `abuser.ts NAME URL JOB`. It ends with its parent, or after a minute. */
import { ABUSES, type Abuse } from './abuses.ts';

const MAX_MS = 60_000;

const [name = '', url = '', job = ''] = process.argv.slice(2);
if (!(name in ABUSES)) throw new Error(`There is no abuse "${name}".`);
if (!['localhost', '127.0.0.1'].includes(new URL(url).hostname)) {
  throw new Error('Only a gateway on this machine is abused.');
}
process.on('disconnect', () => process.exit());
setTimeout(() => process.exit(), MAX_MS);
await ABUSES[name as Abuse].begin(url, job);
process.send?.('ready');
