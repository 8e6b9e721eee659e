import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Branch, branchesOf, type Sight, sees, type Whose } from './sight.ts';

const integration_id = fc.constantFrom('one', 'two', 'three');
const job_id = fc.constantFrom('1', '2');
const actor = fc.constantFrom('ada', 'ben');
const aSight: fc.Arbitrary<Sight> = fc.oneof(
  fc.constant('everything' as const),
  fc.record({
    actor_id: fc.option(actor),
    integrations: fc.array(integration_id, { maxLength: 3 }),
    jobs: fc.array(fc.record({ integration_id, job_id }), { maxLength: 3 }),
  }),
);
const aWhose: fc.Arbitrary<Whose> = fc.record({
  belongs_to: fc.option(actor),
  integration_id,
  job_id,
});

const isIn = (branch: Branch, { belongs_to, integration_id: at, job_id: job }: Whose) =>
  (branch.integration_id === undefined || branch.integration_id === at) &&
  (branch.belongs_to === undefined || branch.belongs_to === belongs_to) &&
  (branch.not_belongs_to === undefined || branch.not_belongs_to !== belongs_to) &&
  !branch.not_integrations?.includes(at) &&
  (branch.jobs?.some((one) => one.integration_id === at && one.job_id === job) ?? true);

test('what is seen is in exactly one part, what is not in none', () => {
  fc.assert(
    fc.property(
      aSight,
      aWhose,
      fc.option(integration_id, { nil: undefined }),
      (sight, whose, at) => {
        const parts = branchesOf(sight, at).filter((branch) => isIn(branch, whose));
        const isSeen = sees(sight, whose) && (at === undefined || at === whose.integration_id);
        expect(parts).toHaveLength(isSeen ? 1 : 0);
      },
    ),
  );
});
