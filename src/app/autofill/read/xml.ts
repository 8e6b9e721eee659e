import { decodeEntities } from './entities.ts';

/** What the tokenizer calls while it walks; names keep their prefix, text has its entities decoded. */
export interface XmlHandler {
  open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

const TAG =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[([\s\S]*?)\]\]>|\?[\s\S]*?\?>|![^>]*>|(\/?)([^\s/>]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>)/g;
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A small XML walk for workers, where DOMParser does not exist. Knows no DTD, so no entity bombs either. */
export function walkXml(xml: string, handler: XmlHandler): void {
  let end = 0;
  for (const match of xml.matchAll(TAG)) {
    if (match.index > end) handler.text(decodeEntities(xml.slice(end, match.index)));
    end = match.index + match[0].length;
    const [, cdata, slash, name, rest = ''] = match;
    if (cdata !== undefined) handler.text(cdata);
    if (name === undefined) continue;
    if (slash === '/') {
      handler.close(name);
      continue;
    }
    handler.open(name, attributesOf(rest));
    if (rest.trimEnd().endsWith('/')) handler.close(name);
  }
}

export function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  if (!source.includes('=')) return attributes;
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
    attributes.set(name, decodeEntities(double ?? single ?? ''));
  }
  return attributes;
}
