/**
 * Packages that run in Node as well ask for its parts where they find themselves there. In a browser they never do;
 * the build is given an empty module instead of a warning for each.
 */
import type { Plugin } from 'vite';

const EMPTY = '\0intake:no-node-part';
/** Asks for `fs` and `crypto` where there is a `process`. */
const ASKING = /[\\/]tesseract\.js-core[\\/]/;

export function noNodeParts(): Plugin {
  return {
    name: 'intake:no-node-parts',
    enforce: 'pre',
    resolveId: (id, importer) =>
      (id === 'fs' || id === 'crypto') && ASKING.test(importer ?? '') ? EMPTY : null,
    load: (id) => (id === EMPTY ? 'export default {};' : null),
  };
}
