/**
 * What the demo shows on request: how the product behaves when an ATS does. The demo ATS knows each
 * by the candidate's last name.
 */
export const DEMO_SCENARIOS = ['busy', 'refused', 'filled', 'warned', 'ghost', 'silent'] as const;
export type DemoScenario = (typeof DEMO_SCENARIOS)[number];

/** The last name that asks for it. */
export const lastNameOf = (scenario: DemoScenario): string =>
  scenario.charAt(0).toUpperCase() + scenario.slice(1);
