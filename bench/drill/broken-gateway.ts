/**
 * A gateway that breaks one rule on purpose (BREAK), so that the drill shows that it would notice:
 * `doubles` sends again what may have been carried out, `loses` acknowledges what it did not keep,
 * `lies` calls delivered what is only unconfirmed.
 */
import { readEnvironment } from '../../src/gateway/environment.ts';
import type { Ledger } from '../../src/gateway/ledger/ledger.ts';
import { startServer } from '../../src/start-server.ts';

const BREAKS: Record<string, (ledger: Ledger) => Ledger> = {
  doubles: (ledger) => ({
    ...ledger,
    update: (submission, version) =>
      ledger.update(
        submission.state === 'unconfirmed' ? { ...submission, state: 'queued' } : submission,
        version,
      ),
  }),
  loses: (ledger) => {
    let count = 0;
    return {
      ...ledger,
      accept: async (acceptance) => {
        count += 1;
        if (count % 20 !== 0) return ledger.accept(acceptance);
        return { outcome: 'new', submission: acceptance.submission };
      },
    };
  },
  lies: (ledger) => ({
    ...ledger,
    update: (submission, version) =>
      ledger.update(
        submission.state === 'unconfirmed'
          ? { ...submission, state: 'delivered', next_attempt_at: null, confirmed_by: 'lookup' }
          : submission,
        version,
      ),
  }),
};

const breakRule = BREAKS[process.env.BREAK ?? ''];
if (breakRule === undefined) throw new Error(`BREAK must be one of ${Object.keys(BREAKS)}.`);
const server = await startServer(readEnvironment(process.env), { wrapLedger: breakRule });
process.on('SIGTERM', () => {
  void server.close().then(() => process.exit(0));
});
