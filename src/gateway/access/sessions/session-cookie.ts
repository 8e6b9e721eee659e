/** The cookies of signing in: no page can read them, and no other site sends them with a write. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** Cookies of one kind, by a name of ours. */
export interface Cookies {
  get(c: Context, name: string): string | undefined;
  /** All of ours, by name. */
  names(c: Context): string[];
  /** Without `maxAgeS` (seconds) it goes when the browser is closed. */
  set(c: Context, name: string, value: string, maxAgeS?: number): void;
  delete(c: Context, name: string): void;
}

/**
 * Behind TLS the prefix `__Host-` makes sure that neither another host nor another protocol has set it.
 * Over plain HTTP, on this machine, it needs to go without: Safari keeps no `Secure` cookie from
 * http://localhost, and the prefix asks for that.
 */
export function createCookies(publicOrigin: string | undefined): Cookies {
  const secure = publicOrigin?.startsWith('https:') === true;
  const prefix = secure ? '__Host-intake-' : 'intake-';
  const options = { httpOnly: true, secure, sameSite: 'Lax', path: '/' } as const;
  return {
    get: (c, name) => getCookie(c, prefix + name),
    names: (c) =>
      Object.keys(getCookie(c)).flatMap((name) =>
        name.startsWith(prefix) ? name.slice(prefix.length) : [],
      ),
    set: (c, name, value, maxAge) =>
      setCookie(c, prefix + name, value, maxAge === undefined ? options : { ...options, maxAge }),
    delete: (c, name) => void deleteCookie(c, prefix + name, options),
  };
}
