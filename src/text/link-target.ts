/**
 * Where a copied web address really leads: out of the redirects that mail filters, search engines and
 * networks wrap around it, and without what only counts who clicked. Both ways never longer.
 */

/**
 * Hosts that only send on, with what carries the address. Any other host may have a parameter of the
 * same name that is part of its page.
 */
const REDIRECTORS: readonly (readonly [host: RegExp, parameter: RegExp])[] = [
  [/^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}\/url$/, /^(?:q|url)$/],
  [/^(?:[\w-]+\.)?safelinks\.protection\.outlook\.com(?:\/|$)/, /^url$/],
  [/^(?:lm?|www)\.(?:facebook|messenger)\.com\/l\.php$/, /^u$/],
  [/^l\.(?:instagram|threads)\.(?:com|net)\/?$/, /^u$/],
  [
    /^(?:[a-z]{2,3}|www)?\.?linkedin\.com\/(?:authwall|login|uas\/login|signup|redir|safety|checkpoint)/,
    /^(?:session_?redirect|url)$/i,
  ],
  [/^(?:www\.)?youtube\.com\/redirect$/, /^q$/],
  [/^duckduckgo\.com\/l\/?$/, /^uddg$/],
  [/^(?:www\.)?vk\.com\/away\.php$/, /^to$/],
  [/^out\.reddit\.com\//, /^url$/],
  [/^slack-redir\.net\/link$/, /^url$/],
  [/^linkprotect\.cudasvc\.com\/url$/, /^a$/],
  [/^deref-(?:gmx|web)[\w-]*\.[a-z]+\//, /^redirectUrl$/],
  [/^secure-web\.cisco\.com\//, /^u$/],
];

/** Counts visits, on any site. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh(?:id)?|mibextid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|srsltid|_g[al]|oly_(?:anon|enc)_id|vero_id|trk|trkinfo|trackingid|lipi|original_?subdomain|original_?referer|miniprofileurn)$/i;

/** Pages of a person that have no other parameters, and the parameters that some networks add. */
const OF_NETWORK: readonly (readonly [host: RegExp, parameter: RegExp])[] = [
  [/^(?:[\w-]+\.)?linkedin\.com\/(?:m\/)?(?:in|pub)\//, /^/],
  [/^(?:[\w-]+\.)?xing\.com\/(?:profile|people)\//, /^/],
  [/^(?:www\.|mobile\.)?(?:x|twitter)\.com\//, /^(?:s|t|ref_src|ref_url)$/],
  [/^(?:www\.)?(?:youtube\.com|youtu\.be|open\.spotify\.com)\//, /^si$/],
];

/** Nobody wraps more often; each costs a look at the whole text. */
const MAX_LAYERS = 5;

/** The address that the text leads to; any other text as it is. */
export function linkTarget(text: string): string {
  let link = text;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const next = sentOnTo(link);
    if (next === null || next.length >= link.length) break;
    link = next;
  }
  return withoutTracking(link);
}

/** In parts, all as written; `host` with the path, in small letters, to be compared. */
function partsOf(link: string) {
  const [, before = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(link) ?? [];
  const host = before.replace(/^(?:https?:)?\/\//i, '').toLowerCase();
  return { before, host, parameters: query === undefined ? null : query.split('&'), fragment };
}

function sentOnTo(link: string): string | null {
  const defended = urlDefense(link);
  if (defended !== null) return defended;
  const { host, parameters } = partsOf(link);
  const carries = REDIRECTORS.find(([redirector]) => redirector.test(host))?.[1];
  if (carries === undefined) return null;
  for (const parameter of parameters ?? []) {
    const [name = '', value = ''] = cutAt(parameter, '=');
    const target = carries.test(name) ? decoded(value) : '';
    if (isWhole(target)) return target;
  }
  return null;
}

/** Proofpoint's two notations: the address between double underscores, or with - and _ for % and /. */
function urlDefense(link: string): string | null {
  const [, third] =
    /^https?:\/\/urldefense\.(?:us|com)\/v3\/__(https?:\/\/?.+?)__;/i.exec(link) ?? [];
  // What stars stand for is written behind; without any the address is whole.
  if (third !== undefined) return third.includes('*') ? null : third;
  const [, second = ''] =
    /^https?:\/\/urldefense\.(?:proofpoint\.)?com\/v[12]\/url\?u=([^&]+)/i.exec(link) ?? [];
  const target = decoded(second.replaceAll('-', '%').replaceAll('_', '/'));
  return isWhole(target) ? target : null;
}

const isWhole = (target: string) =>
  /^https?:\/\/[^\s/.]+\.[^\s.]/i.test(target) && !/\s/.test(target);

function cutAt(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + sign.length)];
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** Without the parameters that count visits, and without the words that a browser was to mark. */
function withoutTracking(link: string): string {
  const { before, host, parameters, fragment } = partsOf(link);
  const own = OF_NETWORK.find(([network]) => network.test(host))?.[1];
  const left = (parameters ?? []).filter((parameter) => {
    const [name] = cutAt(parameter, '=');
    return !TRACKING.test(name) && own?.test(name) !== true;
  });
  if (left.length === (parameters?.length ?? 0) && !fragment.startsWith('#:~:')) return link;
  const query = left.length === 0 ? '' : `?${left.join('&')}`;
  return before + query + fragment.replace(/^#?:~:.*/s, '');
}
