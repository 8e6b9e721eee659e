/**
 * The only ways from a text to a script or a document. The page's policy asks for Trusted Types
 * (W3C), so that a text which takes any other way is an error; DOMPurify has a policy of its own.
 */

/** TypeScript's DOM does not know these types yet and takes them for the texts that they stand for. */
interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = {
  createHTML: (html) => html,
  createScriptURL(url) {
    if (new URL(url, location.href).origin === location.origin) return url;
    throw new TypeError('A script of another site was not started.');
  },
};
const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes');
const policy = factory?.createPolicy('intake', rules) ?? rules;

/** A document for reading: its scripts do not run, its pictures are not fetched. */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}

/** Starts a module of this app, by what an import with `?worker&url` gives. */
export function startWorker(url: string): Worker {
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}
