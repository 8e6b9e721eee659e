/** Hosts of profiles and of personal pages, and what their addresses look like. */

/** Hosts of profiles and what the path of a person's page looks like. */
export const PROFILES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\.)linkedin\.com$/, /^\/(?:in|pub|profile\/view)\/?[^/]*/],
  [/(?:^|\.)github\.com$/, /^\/[\w-]+\/?$/],
  [/(?:^|\.)gitlab\.com$|^codeberg\.org$|^bitbucket\.org$|^sr\.ht$/, /^\/~?[\w.-]+\/?$/],
  [/(?:^|\.)xing\.com$/, /^\/(?:profile|people)\/[^/]+/],
  [/^(?:mobile\.)?(?:twitter|x)\.com$/, /^\/@?\w+(?:-[\w-]+)?\/?$/],
  [/(?:^|\.)stackoverflow\.com$/, /^\/(?:users|cv|story)\/[^/]+/],
  [/(?:^|\.)stackexchange\.com$/, /^\/users\/[^/]+/],
  [/^(?:www\.)?orcid\.org$/, /^\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]/],
  [
    /(?:^|\.)(?:behance\.net|be\.net|dribbble\.com|codepen\.io|dev\.to|about\.me|keybase\.io|leetcode\.com|hashnode\.com|soundcloud\.com|vimeo\.com|flickr\.com|unsplash\.com|500px\.com|producthunt\.com|angel\.co|wellfound\.com|gitee\.com|qiita\.com|zenn\.dev|note\.com|speakerdeck\.com|slideshare\.net|artstation\.com|deviantart\.com|codewars\.com|codeforces\.com|hackerone\.com|huggingface\.co|replit\.com|goodreads\.com|last\.fm|polywork\.com|read\.cv|linktr\.ee|bio\.link|carrd\.co|patreon\.com|wantedly\.com|viadeo\.com|goldenline\.pl|freelancermap\.de|malt\.fr|upwork\.com|fiverr\.com|habr\.com|career\.habr\.com|vk\.com|ok\.ru|djinni\.co|dou\.ua|torre\.co|torre\.ai|peerlist\.io|cal\.com|calendly\.com|mixcloud\.com|bandcamp\.com|imdb\.com|academia\.edu|hackernoon\.com|substack\.com|tumblr\.com|weibo\.com|zhihu\.com|juejin\.cn|csdn\.net|velog\.io|tistory\.com|naver\.com|exercism\.org|crunchbase\.com|mas\.to|fosstodon\.org|hachyderm\.io|infosec\.exchange|chaos\.social|techhub\.social)$/,
    /^\/[^/]+/,
  ],
  [
    /(?:^|\.)kaggle\.com$/,
    /^\/(?!(?:c|competitions|datasets|code|learn|models|docs|discussions)(?:\/|$))[\w-]+\/?$/,
  ],
  [/(?:^|\.)hackerrank\.com$/, /^\/(?!certificates?(?:\/|$))[^/]+/],
  [/(?:^|\.)zcool\.com\.cn$/, /^\/u\/\d+/],
  [/(?:^|\.)researchgate\.net$/, /^\/profile\/[^/]+/],
  [/^scholar\.google\./, /^\/citations/],
  [/(?:^|\.)(?:facebook|fb)\.com$/, /^\/[^/]+/],
  [/(?:^|\.)instagram\.com$|(?:^|\.)threads\.(?:net|com)$/, /^\/@?[\w.-]+\/?$/],
  [/(?:^|\.)(?:youtube\.com)$/, /^\/(?:@|c\/|user\/|channel\/)[^/]+/],
  [/(?:^|\.)(?:tiktok\.com|medium\.com)$/, /^\/@?[^/]+\/?$/],
  [/(?:^|\.)pinterest\.\w+$|(?:^|\.)twitch\.tv$|^t\.me$|^telegram\.me$|^wa\.me$/, /^\/[^/]+\/?$/],
  [/^bsky\.app$/, /^\/profile\/[^/]+/],
  [/^lattes\.cnpq\.br$/, /^\/\d+/],
  [/(?:^|\.)(?:reddit\.com)$/, /^\/(?:u|user)\/[^/]+/],
  [/(?:^|\.)(?:mastodon|mstdn|social)\.\w+$|\.social$/, /^\/@[^/]+\/?$/],
];

/** Hosts that give every customer a name of its own. */
export const OWN_PAGES =
  /\.(?:github\.io|gitlab\.io|netlify\.app|vercel\.app|pages\.dev|herokuapp\.com|wixsite\.com|wordpress\.com|blogspot\.com|weebly\.com|framer\.website|notion\.site|webflow\.io|surge\.sh|web\.app|firebaseapp\.com|myportfolio\.com|squarespace\.com|carrd\.co|be\.net)$/;

/** Pages of products and networks that are nobody's own. */
export const SERVICES =
  /(?:^|\.)github\.com$|(?:^|\.)(?:linkedin|gitlab|xing|twitter|x|facebook|instagram|google|goo|youtube|youtu|w3|europass|europa|apple|microsoft|adobe|jsonresume|overleaf|canva|resume|novoresume|zety|stepstone|indeed|monster|glassdoor|wikipedia|schema|openoffice|libreoffice|gmail|outlook|yahoo|hotmail|bit|tinyurl|maps|doi|arxiv|npmjs|pypi|docker|udemy|coursera|edx|credly)\.(?:com|org|net|eu|me|be|gl|ly|io|de|app|by|co\.uk)$/;

/** Portals and editors lead links through themselves: Europass, Google Docs, LinkedIn. */
const REDIRECT =
  /^https?:\/\/(?:europa\.eu|europass\.europa\.eu|(?:www\.)?google\.[a-z.]{2,6}|(?:www\.)?linkedin\.com)\/(?:url|redir|safety|[^?\s]{0,80}redirect)[^?\s]{0,40}\?(?:[^&\s]{1,80}&)*?(?:url|q)=([^&\s]{4,2000})/i;

/** Where a link through a portal leads to; other links as they are. */
export function beyondRedirect(href: string): string {
  const target = REDIRECT.exec(href)?.[1];
  if (target === undefined) return href;
  try {
    const plain = decodeURIComponent(target);
    return /^https?:\/\/|^www\./i.test(plain) ? plain : href;
  } catch {
    return href;
  }
}

/** "linkedin.com/in/ada-muster/fr": the language that a profile was last looked at in. */
export const withoutLocale = (href: string) =>
  href.replace(/(linkedin\.com\/in\/[^/]+)\/[a-z]{2}\/?$/i, '$1');
