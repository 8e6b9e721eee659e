/** Which files an entry names, wherever it names them. */

/** The id under which its bytes are kept, and their number. */
export interface NamedFile {
  id: string;
  size: number;
}

/** Files among the attachments, the originals of pictures made smaller, and answers that are files. */
export function filesIn(value: unknown): NamedFile[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(filesIn);
  return isFile(value) ? [value, ...inside] : inside;
}

function isFile(value: object): value is NamedFile {
  const { id, size } = value as Partial<NamedFile>;
  return typeof id === 'string' && typeof size === 'number';
}
