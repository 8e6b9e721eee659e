/** Every ATS that the demo is connected to. */
import { ACME } from './acme.ts';
import type { DemoIntegration } from './demo-integration.ts';

export const INTEGRATIONS: readonly DemoIntegration[] = [ACME];
