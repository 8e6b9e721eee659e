/** Integrations that are not offered by themselves: each is in a state that ends in its error. */
import type { ErrorCode } from '../../kombo/answers/error.ts';
import { integrationId } from '../credentials.ts';
import type { DemoIntegration } from './demo-integration.ts';
import { LUMEN } from './lumen.ts';

const TROUBLES = [
  'INTEGRATION.AUTHENTICATION_INVALID',
  'INTEGRATION.PERMISSION_MISSING',
  'INTEGRATION.INACTIVE',
  'INTEGRATION.SETUP_SYNC_PENDING',
  'INTEGRATION.SETUP_INCOMPLETE',
  'INTEGRATION.QA_FAILED',
  'INTEGRATION.MODEL_DISABLED',
  'PLATFORM.IP_NOT_WHITELISTED',
] as const satisfies ErrorCode[];

/** Reading works, creating does not. */
const CREATION_TROUBLES = [
  'INTEGRATION.ACTION_NOT_AVAILABLE',
  'INTEGRATION.ACTION_DISABLED',
] as const satisfies ErrorCode[];

/** The id of the integration that is in this trouble. */
export function troubledIntegrationId(
  trouble: (typeof TROUBLES)[number] | (typeof CREATION_TROUBLES)[number],
): string {
  return integrationId('greenhouse', `trouble/${trouble}`);
}

const like = (id: string): DemoIntegration => ({ ...LUMEN, id, candidates: [] });

/** One integration for each trouble, otherwise like Lumen. */
export const TROUBLED: readonly DemoIntegration[] = [
  ...TROUBLES.map((trouble) => ({ ...like(troubledIntegrationId(trouble)), trouble })),
  ...CREATION_TROUBLES.map((creation_trouble) => ({
    ...like(troubledIntegrationId(creation_trouble)),
    creation_trouble,
  })),
];
