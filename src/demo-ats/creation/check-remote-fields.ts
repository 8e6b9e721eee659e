/** The employer's system wants fields of its own: REMOTE.INPUT_INVALID in SuccessFactors' words. */
import type { CandidateBody } from '../../kombo/request/candidate-request.ts';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import { AtsError } from '../wire/ats-error.ts';

/** @throws AtsError for the first field that is missing, as these systems do. */
export function checkRemoteFields(integration: DemoIntegration, body: CandidateBody): void {
  const given = body.remote_fields?.[integration.tool];
  for (const path of integration.required_remote_fields ?? []) {
    const names = path.split('.');
    const value = names.reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
      given,
    );
    if (value !== undefined && value !== '') continue;
    const [entity = ''] = names;
    const sentence = `${names.at(-1)} required for ${entity.toLowerCase()} entity`;
    throw new AtsError('REMOTE.INPUT_INVALID', sentence);
  }
}
