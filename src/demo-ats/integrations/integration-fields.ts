import { fileURLToPath } from 'node:url';

/** What the demo's ATSs ask for beside Kombo's request, as a file that `INTEGRATION_FIELDS` may name. */
export const DEMO_FIELDS_FILE = fileURLToPath(
  new URL('./integration-fields.json', import.meta.url),
);
