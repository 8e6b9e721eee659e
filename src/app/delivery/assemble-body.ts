/**
 * The JSON of a request as a Blob of parts: files stand in the draft as `{ $file: id }` and become
 * strings of their base64, whose Blobs are taken as they are. The same text as `JSON.stringify` of
 * the whole would give, which never exists in the page.
 */
import type { FileReference } from '../form/request/to-request-body.ts';

/** The base64 of a file, as a Blob of ASCII text. */
export type Base64Of = (fileId: string) => Promise<Blob>;

/** Fails with what `base64Of` fails with; nothing is half-assembled then. */
export async function assembleBody(draft: object, base64Of: Base64Of): Promise<Blob> {
  const parts: (string | FileReference)[] = [];
  write(draft, parts);
  const blobs = parts.map(
    async (part): Promise<string | Blob> =>
      typeof part === 'string' ? part : base64Of(part.$file),
  );
  return new Blob(await Promise.all(blobs), { type: 'application/json' });
}

function write(value: unknown, parts: (string | FileReference)[]): void {
  if (isReference(value)) {
    // Base64 needs no escaping in JSON.
    parts.push('"', value, '"');
    return;
  }
  if (Array.isArray(value)) {
    parts.push('[');
    for (const [index, item] of value.entries()) {
      if (index > 0) parts.push(',');
      write(item ?? null, parts);
    }
    parts.push(']');
    return;
  }
  if (typeof value !== 'object' || value === null) {
    parts.push(JSON.stringify(value));
    return;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  parts.push('{');
  for (const [index, [key, item]] of entries.entries()) {
    parts.push(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`);
    write(item, parts);
  }
  parts.push('}');
}

function isReference(value: unknown): value is FileReference {
  return typeof value === 'object' && value !== null && '$file' in value;
}
