/** Who may do what: the roles that a sign-in gives. */

/**
 * `recruiter` sees what he sent; `lead` what went to his ATSs, and exports it; `hiring_manager` the
 * jobs whose hiring team holds his e-mail address, and what went to them; `privacy` forgets and reads
 * the audit; `admin` all of it.
 */
export const ROLES = ['recruiter', 'lead', 'hiring_manager', 'privacy', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * How Intake learns who somebody is: not at all; from an OpenID provider; from a header that a proxy
 * before it writes.
 */
export const AUTH_MODES = ['none', 'oidc', 'proxy'] as const;
export type AuthMode = (typeof AUTH_MODES)[number];
