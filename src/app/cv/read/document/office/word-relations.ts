import { walkXml } from './xml.ts';

/** What the ids in a part of a DOCX stand for (ECMA-376, part 2, 9.3). */
export interface Relations {
  /** Addresses that links lead to, by id. */
  links: ReadonlyMap<string, string>;
  /** Parts of the same file, by id, as names within it. */
  parts: ReadonlyMap<string, string>;
}

/** Reads the relations of a part in `folder`, such as `word/`. */
export function readRelations(xml: string, folder: string): Relations {
  const links = new Map<string, string>();
  const parts = new Map<string, string>();
  walkXml(xml, {
    open(name, attributes) {
      if (name.replace(/^.*:/, '') !== 'Relationship') return;
      const id = attributes.get('Id') ?? '';
      const target = attributes.get('Target') ?? '';
      if (attributes.get('TargetMode') === 'External') links.set(id, target);
      else parts.set(id, target.startsWith('/') ? target.slice(1) : folder + target);
    },
    close() {},
    text() {},
  });
  return { links, parts };
}

/** `word/document.xml` → the part that holds its relations. */
export function relationsName(part: string): string {
  return part.replace(/^(.*\/)?([^/]+)$/, '$1_rels/$2.rels');
}
