/** Every ATS that the demo is connected to. */
import { ACME } from './acme.ts';
import type { DemoIntegration } from './demo-integration.ts';
import { HOSHIZORA } from './hoshizora.ts';
import { LUMEN } from './lumen.ts';
import { TROUBLED } from './troubled.ts';

export const INTEGRATIONS: readonly DemoIntegration[] = [ACME, LUMEN, HOSHIZORA, ...TROUBLED];
