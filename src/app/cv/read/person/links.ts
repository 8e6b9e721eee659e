import { linkTarget } from '../../../../text/link-target.ts';
import type { CvLine } from '../cv-line.ts';
import type { Match } from '../matches.ts';
import { headingKind, isDocumentTitle, type SectionKind } from '../vocabulary/headings.ts';
import { labelOf } from '../vocabulary/labels.ts';
import { likeness } from './emails.ts';
import { beyondRedirect, OWN_PAGES, PROFILES, SERVICES, withoutLocale } from './link-hosts.ts';

/** An address that may be the candidate's own. */
export interface LinkCandidate extends Match {
  /** A profile on a known network; else a site of one's own. */
  profile: boolean;
}

/** Top-level domains that a printed address without scheme may end with; "Node.js" and "e.g" are none. */
const DOMAINS =
  'com|org|net|edu|example|info|biz|io|dev|me|co|app|ai|eu|tech|online|site|website|page|pro|name|blog|design|art|studio|cloud|xyz|space|work|works|digital|codes|tv|cc|cv|email|social|de|at|ch|li|fr|es|cat|gal|it|pl|nl|be|lu|pt|br|cz|sk|tr|jp|uk|ie|us|ca|au|nz|in|se|dk|no|fi|is|ee|lv|lt|ua|ru|by|gr|cy|ro|bg|hu|hr|si|rs|mx|ar|cl|pe|cn|kr|tw|hk|sg|za|il|ae|ng|ke|eus|berlin|hamburg|koeln|cologne|wien|paris|london|nyc|bzh|swiss|photo|photography|gallery|portfolio|graphics|consulting|expert|engineer|engineering|software|systems|systems|agency|media|world|today|live|life|zone|link|fyi|guru|ninja|rocks|wtf|fm|to|gg|sh|so|vc|la|ws|mobi';
const URL_TEXT = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s<>"'()|•·,;【】「」（）。、，；]+|(?<![@\\p{L}\\p{N}._-])(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?:${DOMAINS})(?![\\p{L}\\p{N}@]|\\.[\\p{L}\\p{N}])(?:\\/[^\\s<>"'|•·,;()]*)?`,
  'giu',
);

/** Whose site it is, by section: projects, schools and employers have sites too. */
const SITE_SCORE: Readonly<Record<SectionKind, number>> = {
  head: 3,
  contact: 3,
  summary: 1,
  other: 0.2,
  skills: -0.5,
  languages: -0.5,
  projects: -2,
  education: -4,
  experience: -5,
  letter: -4,
  references: -8,
};

/**
 * A profile names its owner by its form alone: it fills from anywhere but references, and beside jobs and schools
 * with the name in it. A site of one's own needs a sign more: the name, the domain of the e-mail address, a label or
 * a host of personal pages. Pages of products, files and deep paths are nobody's own.
 */
const LINK_SCORE = {
  profile: 4,
  profileNamed: 1,
  profileBesideJobs: -1,
  profileBesideJobsNamed: 2,
  profileOfReferee: -5,
  profileOfRefereeNamed: 0,
  ofProject: 2,
  cutShort: -2,
  repository: -6,
  siteNamed: 3,
  domainOfEmail: 2,
  ownPages: 1.5,
  labelled: 1.5,
  farDown: -0.5,
  file: -4,
  service: -6,
  part: -4,
  partOfOwn: 1.5,
  deepPath: -1,
  repeated: -3,
} as const;

/** What tells an own address from a company's: name and e-mail of the candidate. */
export interface LinkContext {
  name: string;
  email: string | null;
}

/** Profiles and own sites of the candidate, printed or only linked, in order of appearance. */
export function findLinks(lines: readonly CvLine[], context: LinkContext): LinkCandidate[] {
  const found = new Map<string, LinkCandidate>();
  const repeated = onEveryPage(lines);
  for (const { line, index, section } of lines) {
    const urls = [...line.text.matchAll(URL_TEXT)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
    const hrefs = line.links
      .filter((link) => /^(?:https?:)?\/\//i.test(link.href) || /^www\./i.test(link.href))
      .map((given) => {
        const link = { ...given, href: beyondRedirect(given.href) };
        const over = urls.find((spot) => link.start < spot.end && link.end > spot.start);
        const text = over && isOtherProfile(over.text, link.href) ? over.text : link.href;
        return { text, start: link.start, end: link.end };
      });
    const printed = urls
      .filter((spot) => !line.links.some((link) => link.start < spot.end && link.end > spot.start))
      .map((spot) => ({ ...spot, text: continuedUrl(spot.text, spot.end, index, lines) }))
      .map((spot) => ({ ...spot, text: `${beginningOf(spot, index, lines)}${spot.text}` }));
    for (const spot of [...hrefs, ...printed]) {
      const url = toUrl(spot.text);
      // "H.No. 8-65" is a house, not a site.
      if (!url || /^h\.no/i.test(spot.text)) continue;
      const profile = isProfile(url);
      const labelled =
        index <= FAR_DOWN &&
        labelOf(line.text)?.label === 'link' &&
        section !== 'references' &&
        section !== 'experience';
      const ofProject = PROJECT_LABEL.test(line.text.slice(0, spot.start));
      const score =
        scoreOf(url, profile, section, context) +
        (repeated.has(line.text) && !profile ? LINK_SCORE.repeated : 0) +
        (ofProject && !profile ? LINK_SCORE.part : 0) +
        (index > FAR_DOWN ? LINK_SCORE.farDown : 0) +
        (labelled ? LINK_SCORE.labelled : 0);
      const key = keyOf(url);
      const known = found.get(key);
      if (known && known.score >= score) continue;
      found.set(key, {
        value: withoutLocale(url.href).replace(/\/$/, spot.text.endsWith('/') ? '/' : ''),
        score,
        profile,
        place: { line: index, start: spot.start, end: spot.end },
      });
    }
  }
  withOneOwner(found, context);
  // A page of a site that stands further up; a line's end cuts an address short; the whole one stands elsewhere.
  return [...found]
    .filter(
      ([key, { score }]) =>
        score > (found.get(key.split('/')[0] ?? '')?.score ?? score) - LINK_SCORE.partOfOwn &&
        ![...found.keys()].some(
          (other) =>
            other.length > key.length &&
            other.startsWith(key) &&
            !other.slice(key.length).startsWith('/') &&
            /\//.test(key),
        ),
    )
    .map(([, link]) => link);
}

/** Lines that several pages have alike: a browser prints the title and the address of a page around it. */
function onEveryPage(lines: readonly CvLine[]): Set<string> {
  const first = new Map<string, number>();
  const repeated = new Set<string>();
  for (const { line } of lines) {
    const page = first.get(line.text);
    if (page === undefined) first.set(line.text, line.page);
    else if (page !== line.page) repeated.add(line.text);
  }
  return repeated;
}

/**
 * Whether what is printed is the profile of another person than the link behind it leads to: a template keeps the
 * targets of its previous owner. An address that is only printed shorter is the same.
 */
function isOtherProfile(printed: string, target: string): boolean {
  const [shown, behind] = [toUrl(printed), toUrl(target)];
  if (!shown || !behind || !isProfile(shown)) return false;
  const [one, other] = [keyOf(shown), keyOf(behind)];
  // "github.com/ada" whose target is the page that the CV was printed from.
  if (!isProfile(behind)) return one.split('/')[0] !== other.split('/')[0] && !other.includes('/');
  return (
    one.split('/')[0] === other.split('/')[0] && !other.startsWith(one) && !one.startsWith(other)
  );
}

/** Of several accounts on one network the one that stands first, or has the name, is the candidate's; others are projects'. */
function withOneOwner(found: Map<string, LinkCandidate>, { name }: LinkContext): void {
  const accounts = [...found].filter(
    ([key, { profile, score }]) =>
      profile && score > 0 && /^(?:git(?:hub|lab)|linkedin)\.com\//.test(key),
  );
  for (const host of ['github.com/', 'gitlab.com/', 'linkedin.com/']) {
    const own = accounts.filter(([key]) => key.startsWith(host));
    const [first] = own.filter(([key]) => name && likeness(key.slice(host.length), name) > 0);
    const owner = first ?? own[0];
    for (const entry of own)
      if (entry !== owner && likeness(entry[0].slice(host.length), name || '-') === 0)
        entry[1].score = Math.min(entry[1].score, LINK_SCORE.ofProject);
  }
}

function scoreOf(url: URL, profile: boolean, section: SectionKind, context: LinkContext): number {
  const like = context.name
    ? likeness(`${url.hostname}${url.pathname}`.replace(/@/g, ''), context.name)
    : 0;
  // The end of a line cut it short.
  if (/[-_]$|^\/(?:in|pub|profile|people|users)\/?$/.test(url.pathname)) return LINK_SCORE.cutShort;
  if (profile) {
    if (section === 'references')
      return like > 0 ? LINK_SCORE.profileOfRefereeNamed : LINK_SCORE.profileOfReferee;
    if (section === 'experience' || section === 'education')
      return like > 0 ? LINK_SCORE.profileBesideJobsNamed : LINK_SCORE.profileBesideJobs;
    return LINK_SCORE.profile + like * LINK_SCORE.profileNamed;
  }
  if (isRepository(url)) return LINK_SCORE.repository;
  const host = url.hostname.replace(/^www\./, '');
  const domain = context.email?.split('@')[1]?.toLowerCase();
  const named = Math.max(like, isSpelledBy(host, context.email) ? 1 : 0);
  let score = SITE_SCORE[section] + named * LINK_SCORE.siteNamed;
  if (domain && host === domain && section !== 'experience' && section !== 'references')
    score += LINK_SCORE.domainOfEmail;
  if (OWN_PAGES.test(host)) score += LINK_SCORE.ownPages;
  if (/\.(?:pdf|docx?|jpe?g|png|css|js)$/i.test(url.pathname)) score += LINK_SCORE.file;
  if (SERVICES.test(host) && !OWN_PAGES.test(host)) score += LINK_SCORE.service;
  if (url.pathname.split('/').filter((part) => part !== '').length > OWN_DEPTH)
    score += LINK_SCORE.deepPath;
  return score;
}

/** Letters that a host and an address share by chance. */
const SHARED = 6;

/** "muster-ada.example" beside ada.muster@mail.example: the same words, in whatever order. */
function isSpelledBy(host: string, email: string | null): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '')
      .sort();
  const own = words((email ?? '').replace(/@.*/s, ''));
  const site = words(host.split('.')[0] ?? '');
  const letters = own.join('');
  return (
    letters.length >= SHARED && (own.join(' ') === site.join(' ') || letters === site.join(''))
  );
}

/** "Server API: …", "Live demo: …": what a part of a piece of work is called, in front of its address. */
const PROJECT_LABEL =
  /(?:^|[\s(|•])(?:client|admin|server|api|demo|live|repo(?:sitory)?|source|front-?end|back-?end|deploy(?:ed|ment)?|docs?|project|app|play store|app store)\p{L}*(?:\s\p{L}{2,12})?\s?[:：–-]\s*$/iu;

/** A site that is printed below the first page's lines (about 60) is an employer's more often than one's own. */
const FAR_DOWN = 60;
/** One's own pages are a site or a folder or two of it; deeper lie articles and products. */
const OWN_DEPTH = 2;

function isProfile(url: URL): boolean {
  const host = url.hostname.replace(/^www\./, '');
  return PROFILES.some(
    ([hosts, path]) => hosts.test(host) && path.test(url.pathname) && url.pathname !== '/',
  );
}

function isRepository(url: URL): boolean {
  return /(?:^|\.)(?:github|gitlab)\.com$|^bitbucket\.org$/.test(url.hostname);
}

/** A column breaks a long address at "-", "/" or "_"; the rest stands alone on the next line. */
/** "Portfolio: muster-" above "ada.example": what a narrow column left of a host on the line before; else nothing. */
function beginningOf(
  { text, start }: { text: string; start: number },
  index: number,
  lines: readonly CvLine[],
): string {
  const own = lines[index]?.line;
  const before = lines[index - 1]?.line;
  if (!own || !before || start !== 0 || before.block !== own.block || before.page !== own.page)
    return '';
  if (/^(?:https?:|www\.)/i.test(text) || labelOf(before.text)?.label === 'email') return '';
  const piece = before.text.split(/[:：]\s*|(?<!\s)\s+[|•·–/]\s+|\t/).at(-1) ?? '';
  return /^(?:www\.)?[\p{Ll}\d][\p{Ll}\d-]{0,40}-$/u.exec(piece)?.[0] ?? '';
}

function continuedUrl(text: string, end: number, index: number, lines: readonly CvLine[]): string {
  const own = lines[index]?.line;
  const next = lines[index + 1]?.line;
  if (!own || !next || end < own.text.length || next.block !== own.block) return text;
  const cell = next.text.split('\t').at(own.text.includes('\t') ? -1 : 0) ?? '';
  const [word = ''] = cell.split(/ [|•·–]/);
  // "EDUCATION" below a site is a heading.
  if (headingKind(word) || isDocumentTitle(word) || /^\p{Lu}{4,}$/u.test(word)) return text;
  if (/[-/_=]$/.test(text) && /^[\w%./-]{1,40}$/.test(word)) return `${text}${word}`;
  // The middle of a profile's name: "…/in/ada-mus" above "ter-12a34b567/".
  const inside = /linkedin\.com\/in\/[^/?]+$/i.test(text) && !own.text.includes('\t');
  return inside && /^(?=[^-/]*\p{L}?[-\d])(?=.*\p{L})[\p{L}\p{N}%_-]{2,50}\/?$/u.test(cell)
    ? `${text}${cell}`
    : text;
}

function toUrl(text: string): URL | null {
  const clean = text
    .trim()
    .replace(/(?<![.,;:!?)\]–—•|])[.,;:!?)\]–—•|]+$/, '')
    .replace(/^\/\//, 'https://');
  const target = linkTarget(clean);
  try {
    const url = new URL(/^https?:\/\//i.test(target) ? target : `https://${target}`);
    return url.hostname.includes('.') ? url : null;
  } catch {
    return null;
  }
}

function keyOf(url: URL): string {
  const host = url.hostname
    .replace(/^(?:www|m)\./, '')
    .replace(/^[a-z]{2,3}\.linkedin\.com$/, 'linkedin.com');
  return `${host}${url.pathname.replace(/(?<!\/)\/+$/, '')}`.toLowerCase();
}
