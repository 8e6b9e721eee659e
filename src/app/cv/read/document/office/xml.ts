import { decodeEntities } from '../entities.ts';

/** What the tokenizer calls while it walks; names keep their prefix, text has its entities decoded. */
export interface XmlHandler {
  open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

const TAG =
  /<(?:!--[\s\S]*?(?:-->|$)|!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|\?[\s\S]*?(?:\?>|$)|![^<>]*>|(\/?)([^\s/<>"']+)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>)/g;
const ATTRIBUTE = /(?<![^\s=/"'])([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * A small XML walk for workers, where DOMParser does not exist. Knows no DTD, so no entity bombs either.
 * `namespaces` gives the usual prefix of a namespace by its URI: names come with that prefix, whatever the
 * file calls it.
 */
export function walkXml(
  xml: string,
  handler: XmlHandler,
  namespaces: ReadonlyMap<string, string> = new Map(),
): void {
  const usual = namespaces.size > 0 ? otherPrefixes(xml, namespaces) : null;
  let end = 0;
  for (const match of xml.matchAll(TAG)) {
    if (match.index > end) handler.text(decodeEntities(xml.slice(end, match.index)));
    end = match.index + match[0].length;
    const [, cdata, slash, written, rest = ''] = match;
    if (cdata !== undefined) handler.text(cdata);
    if (written === undefined) continue;
    const name = usual ? renamed(written, usual, '') : written;
    if (slash === '/') {
      handler.close(name);
      continue;
    }
    const attributes = attributesOf(rest);
    handler.open(name, usual ? renamedKeys(attributes, usual) : attributes);
    if (rest.trimEnd().endsWith('/')) handler.close(name);
  }
}

/** Prefixes of this file that are not the usual ones; null when all are. '' is the default namespace. */
function otherPrefixes(
  xml: string,
  namespaces: ReadonlyMap<string, string>,
): Map<string, string> | null {
  const found = new Map<string, string>();
  for (const [, prefix = '', , uri = ''] of xml.matchAll(/\sxmlns(?::([\w.-]+))?=(["'])(.*?)\2/g)) {
    const usual = namespaces.get(uri);
    if (usual !== undefined && usual !== prefix) found.set(prefix, usual);
  }
  return found.size > 0 ? found : null;
}

function renamed(name: string, usual: ReadonlyMap<string, string>, bare: string | null): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? bare : name.slice(0, colon);
  const better = prefix === null ? undefined : usual.get(prefix);
  return better === undefined ? name : `${better}:${name.slice(colon + 1)}`;
}

/** Attributes without a prefix belong to no namespace. */
function renamedKeys(
  attributes: ReadonlyMap<string, string>,
  usual: ReadonlyMap<string, string>,
): Map<string, string> {
  return new Map([...attributes].map(([key, value]) => [renamed(key, usual, null), value]));
}

/** The attributes of a tag by name, entities decoded; the last of a repeated name wins. */
export function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  if (!source.includes('=')) return attributes;
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
    attributes.set(name, decodeEntities(double ?? single ?? ''));
  }
  return attributes;
}
