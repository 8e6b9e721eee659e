/** Every ATS that the demo is connected to. */
import { ACME } from './acme.ts';
import type { DemoIntegration } from './demo-integration.ts';
import { HOSHIZORA } from './hoshizora.ts';
import { LUMEN } from './lumen.ts';
import { SMALL } from './small.ts';
import { TROUBLED } from './troubled.ts';

/** All that the demo ATS knows: those on offer, then those in trouble. */
export const INTEGRATIONS: readonly DemoIntegration[] = [
  ACME,
  LUMEN,
  HOSHIZORA,
  ...SMALL,
  ...TROUBLED,
];
