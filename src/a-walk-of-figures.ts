/** What each is told by figures: the kinds of receipts of which one more makes them larger. */
import { type aServerForMany, KINDS, type Who } from './a-server-for-many.ts';
import { Figures } from './contract/figures.ts';
import { routes } from './contract/routes.ts';

type Many = Awaited<ReturnType<typeof aServerForMany>>;

/** By method and path. */
export function figureAsks({ as, plant }: Many): Record<string, (who: Who) => Promise<string>> {
  const counted = (path: string) => async (who: Who) => {
    const read = async () => {
      const answer = await as(who, `${path}?time_zone=Europe/Berlin`);
      return answer.ok ? Figures.parse(await answer.json()).recent.sent : answer.status;
    };
    const before = await read();
    if (before === 401 || before === 403) return `${before}`;
    // One of the first kind, two of the second, four of the third: the sum tells which were seen.
    for (const [index, kind] of KINDS.entries()) {
      const settled_at = Date.now();
      for (let count = 0; count < 2 ** index; count++) {
        await plant([kind], { created_at: settled_at, settled_at });
      }
    }
    const more = (await read()) - before;
    return KINDS.filter((_, index) => more & (2 ** index)).join(' ');
  };
  return {
    'get /api/figures': counted(routes.figures()),
    'get /api/figures/export': counted(routes.figuresExport()),
  };
}
