/** A browser for tests, as far as signing in goes: it keeps cookies by origin and follows redirects. */

/** Where a navigation ended. */
export interface Visited {
  url: string;
  status: number;
  text: string;
}

/** Cookies are kept until they are set anew. */
export function aBrowser() {
  const jar = new Map<string, Map<string, string>>();

  function cookiesOf(url: string): Map<string, string> {
    const { origin } = new URL(url);
    const found = jar.get(origin) ?? new Map();
    jar.set(origin, found);
    return found;
  }

  async function ask(url: string, init: RequestInit = {}): Promise<Response> {
    const cookies = cookiesOf(url);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...init.headers, cookie };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const at = pair.indexOf('=');
      const isGone = /max-age=0|expires=thu, 01 jan 1970/i.test(set);
      if (isGone) cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }

  /** Opens an address as a person does, and follows where it leads. */
  async function visit(url: string, init: RequestInit = {}): Promise<Visited> {
    let [at, answer] = [url, await ask(url, init)];
    for (let hops = 0; answer.status >= 300 && answer.status < 400 && hops < 20; hops += 1) {
      at = new URL(answer.headers.get('location') ?? '', at).href;
      answer = await ask(at, { headers: { accept: 'text/html' } });
    }
    return { url: at, status: answer.status, text: await answer.text() };
  }

  return {
    ask,
    visit,
    cookiesOf,
    /** Sends the form of the page that a visit ended at. */
    submit: (url: string, fields: Record<string, string>) =>
      visit(url, { method: 'POST', body: new URLSearchParams(fields) }),
  };
}
