import { expect, it } from 'vitest';
import { weightsOf, withLiveWeights } from './weights.ts';

const SOURCE = `const NAME_SCORE = { labelled: 7, digits: -1, nothing: 0 } as const;
const LEAST: Table = { name: 3.2 };
const LIMITS = { lines: 40 };
const score = (digits: boolean) => (digits ? NAME_SCORE.digits : NAME_SCORE.labelled);`;

it('finds the members of tables of scores, negative ones too, and no other numbers', () => {
  const found = weightsOf('x.ts', SOURCE).map(({ name, value }) => [name, value]);
  expect(found).toEqual([
    ['NAME_SCORE.labelled', 7],
    ['NAME_SCORE.digits', -1],
    ['LEAST.name', 3.2],
  ]);
});

it('makes every one of them count anew each time it is read', () => {
  const live = withLiveWeights(SOURCE, weightsOf('x.ts', SOURCE), 5);
  expect(live).toContain('get digits() { return globalThis.weights[6]; }');
  expect(live).toContain('nothing: 0 } as const');
  expect(live).toContain('{ lines: 40 }');
});
