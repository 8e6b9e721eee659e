import { expect, test } from 'vitest';
import { DEMO_SCENARIOS, lastNameOf } from './app/pages/demo/demo-scenarios.ts';
import { SCENARIOS } from './demo-ats/scenarios/scenarios.ts';

test.each(DEMO_SCENARIOS)('the demo ATS knows "%s" by its last name', (scenario) => {
  expect(Object.keys(SCENARIOS)).toContain(lastNameOf(scenario));
});
