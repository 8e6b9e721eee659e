/** People whom a proxy before the gateway has signed in, each of whom sees everything. */

/** What the gateway is told so that it believes the headers below. */
export const PEOPLE_ENVIRONMENT = {
  AUTH: 'proxy',
  TRUSTED_PROXIES: '127.0.0.1',
  PROXY_USER_HEADER: 'x-bench-user',
  PROXY_GROUPS_HEADER: 'x-bench-groups',
  ROLES: 'staff=admin',
};

/** As the proxy would write them. */
export const headersOf = (person: string): Record<string, string> => ({
  'x-bench-user': person,
  'x-bench-groups': 'staff',
});
