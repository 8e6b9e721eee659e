/** How to reach the demo ATS: its key, and the integrations that it offers. */
import { komboId } from './wire/kombo-id.ts';

/** Made up and public, but checked like a real one. */
export const DEMO_API_KEY = 'demo-key-of-the-demo-ats';

/** The id of an integration: the tool's slug and 24 base58 characters. */
export function integrationId(tool: string, key: string): string {
  return `${tool}:${komboId(`integration/${key}`)}`;
}

/** Made up and public as well: what the demo ATS signs its webhooks with. */
export const DEMO_WEBHOOK_SECRET = 'webhook-secret-of-the-demo-ats';

/**
 * The ATSs to choose between. The first is the default; the last three are each in a state that a real
 * one can be in, and their labels say what will be seen.
 */
export const DEMO_INTEGRATIONS = {
  acme: { id: integrationId('workday', 'acme'), label: 'Acme – Workday' },
  lumen: { id: integrationId('greenhouse', 'lumen'), label: 'Lumen Foods – Greenhouse' },
  hoshizora: { id: integrationId('personio', 'hoshizora'), label: 'Hoshizora Pay – Personio' },
  tallgrass: {
    id: integrationId('greenhousev3', 'tallgrass'),
    label: 'Tallgrass Energy – Greenhouse V3',
  },
  albatros: {
    id: integrationId('successfactors', 'albatros'),
    label: 'Albatros Air – SuccessFactors',
  },
  copperfield: {
    id: integrationId('lever', 'copperfield'),
    label: 'Copperfield Mill – Lever (login expired)',
  },
  nordlicht: {
    id: integrationId('dvinci', 'nordlicht'),
    label: 'Nordlicht Optik – d.vinci (being set up)',
  },
  meridian: {
    id: integrationId('icims', 'meridian'),
    label: 'Meridian Rail – iCIMS (takes no candidates)',
  },
} as const;

/** The value of KOMBO_INTEGRATIONS: `id=label` pairs. */
export const DEMO_INTEGRATION_PAIRS = Object.values(DEMO_INTEGRATIONS)
  .map(({ id, label }) => `${id}=${label}`)
  .join(',');
