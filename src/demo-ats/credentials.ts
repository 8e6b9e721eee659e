/** How to reach the demo ATS: its key, and the integrations that it offers. */
import { komboId } from './wire/kombo-id.ts';

/** Made up and public, but checked like a real one. */
export const DEMO_API_KEY = 'demo-key-of-the-demo-ats';

/** The id of an integration: the tool's slug and 24 base58 characters. */
export function integrationId(tool: string, key: string): string {
  return `${tool}:${komboId(`integration/${key}`)}`;
}

/** The ATSs to choose between. The first is the default. */
export const DEMO_INTEGRATIONS = {
  acme: { id: integrationId('workday', 'acme'), label: 'Acme – Workday' },
  lumen: { id: integrationId('greenhouse', 'lumen'), label: 'Lumen Foods – Greenhouse' },
  hoshizora: { id: integrationId('personio', 'hoshizora'), label: 'Hoshizora Pay – Personio' },
} as const;

/** The value of KOMBO_INTEGRATIONS: `id=label` pairs. */
export const DEMO_INTEGRATION_PAIRS = Object.values(DEMO_INTEGRATIONS)
  .map(({ id, label }) => `${id}=${label}`)
  .join(',');
