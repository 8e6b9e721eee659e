/** Office documents are zip files: what is in them tells which. */

import { latin1 } from './bytes.ts';
import type { FileKindName } from './file-kinds.ts';
import type { ByteSource } from './read-file.ts';
import type { Sniffed } from './sniffed.ts';
import { readZipDirectory } from './zip-directory.ts';

const OPEN_DOCUMENT: Record<string, FileKindName> = {
  text: 'odt',
  'text-template': 'odt',
  spreadsheet: 'ods',
  presentation: 'odp',
};

/** `head` starts with a local file header. `extension` decides between Apple's three programs. */
export async function sniffZip(
  file: ByteSource,
  head: Uint8Array,
  extension: string,
): Promise<Sniffed> {
  const start = latin1(head);
  const directory = await readZipDirectory(file);
  const names = directory?.names ?? namesIn(start);
  return {
    kind: kindOf(names, start, extension),
    encrypted: directory?.encrypted ?? false,
    incomplete: directory === null,
    macros: names.some((name) => name.endsWith('/vbaProject.bin')),
  };
}

const LOCAL_HEADER = 30;

/** What the start of a cut-off file still names: each file has a header of its own (APPNOTE 4.3.7). */
function namesIn(start: string): string[] {
  return start
    .split('PK\u0003\u0004')
    .slice(1)
    .map((header) => header.slice(LOCAL_HEADER - 4, LOCAL_HEADER - 4 + header.charCodeAt(22)));
}

function kindOf(names: readonly string[], start: string, extension: string): FileKindName {
  const has = (prefix: string) => names.some((name) => name.startsWith(prefix));
  if (has('word/')) return has('word/vbaProject.bin') ? 'docm' : 'docx';
  if (has('xl/')) return 'xlsx';
  if (has('ppt/')) return 'pptx';
  const declared = /mimetypeapplication\/([\w.+-]+?)(?=PK|$)/.exec(start)?.[1] ?? '';
  if (declared.startsWith('epub')) return 'epub';
  const open = /^vnd\.oasis\.opendocument\.([a-z-]+)/.exec(declared)?.[1];
  if (open !== undefined) return OPEN_DOCUMENT[open] ?? 'zip';
  // Some programs write the type elsewhere than first, or pack it.
  const isOpen = names.includes('mimetype') || has('META-INF/manifest.xml');
  if (isOpen && names.includes('content.xml')) return 'odt';
  if (has('Index/') || has('Index.zip') || has('index.apxl')) return appleKind(extension);
  // A cut-off file whose start is too short to say: Office writes this part first.
  return has('[Content_Types].xml') && extension === 'docx' ? 'docx' : 'zip';
}

function appleKind(extension: string): FileKindName {
  return extension === 'numbers' || extension === 'key' ? extension : 'pages';
}
