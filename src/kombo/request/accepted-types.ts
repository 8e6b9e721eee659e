/** The lists of types that an ATS accepts: MIME types, `image/*`, and sometimes extensions. */

/** What can be known of a file's type without its content. */
export interface TypedFile {
  name: string;
  content_type: string | null | undefined;
}

/** The extension of a name in lower case without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Does a list take this file? Null, an empty list and a wildcard take everything. */
export function acceptsType(accepted: readonly string[] | null, file: TypedFile): boolean {
  if (accepted === null || accepted.length === 0) return true;
  const type = (file.content_type ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const extension = extensionOf(file.name);
  return accepted.some((raw) => {
    const entry = raw.trim().toLowerCase();
    if (entry === '*' || entry === '*/*') return true;
    if (entry.endsWith('/*')) return type.startsWith(entry.slice(0, -1));
    if (entry.includes('/')) return entry === type;
    return entry.replace(/^\./, '') === extension;
  });
}
