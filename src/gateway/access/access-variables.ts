/** The variables of the environment that say who may come in and how they sign in. */
import * as z from 'zod';
import { AUTH_MODES, ROLES, type Role } from '../../contract/access.ts';

/** A group of people at the provider, and what it means here. */
export interface Pair<T extends string> {
  group: string;
  means: T;
}

/** `group=meaning, group=meaning`. The last equals sign counts: a group's name may hold one. */
function pairs<T extends string>(meaning: (text: string) => T | null, sentence: string) {
  return z.string().transform((text, context): Pair<T>[] =>
    text.split(',').flatMap((pair) => {
      const at = pair.lastIndexOf('=');
      const group = pair.slice(0, at).trim();
      const means = meaning(pair.slice(at + 1).trim());
      if (at > 0 && group !== '' && means !== null) return [{ group, means }];
      context.addIssue(`must be ${sentence}, but contains "${pair.trim()}"`);
      return [];
    }),
  );
}

const asRole = (text: string): Role | null => ROLES.find((role) => role === text) ?? null;
const header = z
  .string()
  .regex(/^[\w-]{1,100}$/, 'must be the name of a header')
  .transform((name) => name.toLowerCase());

const SECOND = 1000;

/** Each is explained in `.env.example`. */
export const ACCESS_VARIABLES = {
  AUTH: z.enum(AUTH_MODES, `must be one of ${AUTH_MODES.join(', ')}`).default('none'),
  ACCESS: z.enum(['open'], 'must be "open" or nothing').optional(),
  OIDC_ISSUER: z
    .string()
    .refine(
      (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''),
      'must be an address such as https://login.example/realms/staff',
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_CLIENT_SECRET_FILE: z.string().optional(),
  OIDC_SCOPES: z
    .string()
    .refine(
      (text) => text.split(' ').includes('openid'),
      'must be words separated by spaces, "openid" among them',
    )
    .default('openid profile email'),
  OIDC_ROLES_CLAIM: z.string().default('groups'),
  OIDC_TIMEOUT_MS: z
    .string()
    .regex(/^\d{2,6}$/, 'must be a whole number from 10 to 999999')
    .transform(Number)
    .default(5 * SECOND),
  ROLES: pairs(asRole, `"group=role" pairs separated by commas (${ROLES.join(', ')})`).optional(),
  LEAD_INTEGRATIONS: pairs(
    (text) => (text === '' ? null : text),
    '"group=integration id" pairs separated by commas',
  ).optional(),
  PROXY_USER_HEADER: header.optional(),
  PROXY_NAME_HEADER: header.optional(),
  PROXY_EMAIL_HEADER: header.optional(),
  PROXY_GROUPS_HEADER: header.optional(),
};

type AccessSettings = z.infer<z.ZodObject<typeof ACCESS_VARIABLES>> & {
  TRUSTED_PROXIES?: unknown;
  SESSION_IDLE_MS: number;
  SESSION_MAX_MS: number;
};

/** What is wrong with them together: pairs of a variable and a sentence that goes on after its name. */
export function accessFaults(
  set: AccessSettings,
  { isOpenToOthers, isOverheard }: { isOpenToOthers: boolean; isOverheard(url?: string): boolean },
): [string, string][] {
  const faults: [string, string][] = [];
  const need = (name: keyof AccessSettings, why: string) => {
    if (set[name] === undefined) faults.push([name, `is missing: ${why}`]);
  };
  if (set.AUTH === 'none' && isOpenToOthers && set.ACCESS === undefined) {
    faults.push([
      'ACCESS',
      'is missing: HOST lets others in, and nobody has to sign in. Set AUTH to oidc or proxy; or "open" says that whoever reaches it may read and send, because something before it asks',
    ]);
  }
  if (set.AUTH !== 'none') {
    need('ROLES', 'with AUTH set, it says which groups are recruiters, leads and so on');
    if (set.ACCESS !== undefined) {
      faults.push(['ACCESS', 'must be empty: with AUTH set, only those who sign in are let in']);
    }
  }
  if (set.AUTH === 'oidc') {
    need('OIDC_ISSUER', 'AUTH is oidc, so it names the provider');
    need('OIDC_CLIENT_ID', 'AUTH is oidc, so it is what the provider calls Intake');
    if (isOverheard(set.OIDC_ISSUER)) {
      faults.push(['OIDC_ISSUER', 'must begin with https: unless the provider is on this machine']);
    }
  }
  if (set.AUTH === 'proxy') {
    need('PROXY_USER_HEADER', 'AUTH is proxy, so it is where the proxy writes who somebody is');
    need('PROXY_GROUPS_HEADER', 'AUTH is proxy, so it is where the proxy writes the groups');
    need('TRUSTED_PROXIES', 'AUTH is proxy, and only these addresses are believed');
  }
  if (set.SESSION_MAX_MS < set.SESSION_IDLE_MS) {
    faults.push(['SESSION_MAX_MS', 'must not be smaller than SESSION_IDLE_MS']);
  }
  return faults;
}
