/**
 * The kinds of file that are told apart by their bytes. The content type is the one that is sent,
 * so each fits Kombo's pattern of `type/subtype` without `+` or parameters; `also` holds other
 * names of the same type that an ATS may use in its list. The first extension is the usual one.
 */
export interface FileKind {
  content_type: string;
  extensions: readonly [string, ...string[]];
  group: FileGroup;
  also?: readonly string[];
}

/** What the product does differently about a file: preview, guess of its purpose, refusal. */
export type FileGroup =
  | 'pdf'
  | 'document'
  | 'text'
  | 'image'
  | 'mail'
  | 'archive'
  | 'media'
  | 'program'
  | 'shortcut'
  | 'leftover';

/** What a browser says of bytes that it knows nothing about (RFC 2046, section 4.5.1). */
const ANY_BYTES = 'application/octet-stream';

const ooxml = 'application/vnd.openxmlformats-officedocument';
const oasis = 'application/vnd.oasis.opendocument';

/** Every kind that is told apart, by the name that the product uses for it. */
export const FILE_KINDS = {
  pdf: kind('application/pdf', ['pdf'], 'pdf', ['application/x-pdf']),

  docx: kind(`${ooxml}.wordprocessingml.document`, ['docx'], 'document'),
  docm: kind('application/vnd.ms-word.document.macroEnabled.12', ['docm'], 'document'),
  xlsx: kind(`${ooxml}.spreadsheetml.sheet`, ['xlsx', 'xlsm'], 'document'),
  pptx: kind(`${ooxml}.presentationml.presentation`, ['pptx', 'pptm', 'ppsx'], 'document'),
  odt: kind(`${oasis}.text`, ['odt', 'ott'], 'document'),
  ods: kind(`${oasis}.spreadsheet`, ['ods'], 'document'),
  odp: kind(`${oasis}.presentation`, ['odp'], 'document'),
  doc: kind('application/msword', ['doc', 'dot'], 'document'),
  xls: kind('application/vnd.ms-excel', ['xls'], 'document'),
  ppt: kind('application/vnd.ms-powerpoint', ['ppt', 'pps'], 'document'),
  rtf: kind('application/rtf', ['rtf'], 'document', ['text/rtf', 'application/x-rtf']),
  pages: kind('application/vnd.apple.pages', ['pages'], 'document'),
  numbers: kind('application/vnd.apple.numbers', ['numbers'], 'document'),
  key: kind('application/vnd.apple.keynote', ['key'], 'document'),
  wpd: kind('application/vnd.wordperfect', ['wpd'], 'document'),
  ps: kind('application/postscript', ['ps', 'eps', 'ai'], 'document'),

  txt: kind('text/plain', ['txt', 'text', 'log'], 'text'),
  md: kind('text/markdown', ['md', 'markdown'], 'text', ['text/x-markdown']),
  csv: kind('text/csv', ['csv', 'tsv'], 'text'),
  html: kind('text/html', ['html', 'htm'], 'text'),
  // A page with its pictures in one file (RFC 2557), as browsers and Word save it.
  mht: kind('multipart/related', ['mht', 'mhtml'], 'text', ['application/x-mimearchive']),
  xml: kind('application/xml', ['xml'], 'text', ['text/xml']),
  json: kind('application/json', ['json'], 'text'),
  vcf: kind('text/vcard', ['vcf'], 'text', ['text/x-vcard']),
  ics: kind('text/calendar', ['ics'], 'text'),
  tex: kind('text/x-tex', ['tex'], 'text', ['application/x-tex']),

  png: kind('image/png', ['png'], 'image'),
  jpg: kind('image/jpeg', ['jpg', 'jpeg', 'jpe', 'jfif'], 'image', ['image/jpg', 'image/pjpeg']),
  gif: kind('image/gif', ['gif'], 'image'),
  webp: kind('image/webp', ['webp'], 'image'),
  avif: kind('image/avif', ['avif'], 'image'),
  heic: kind('image/heic', ['heic', 'heif'], 'image', ['image/heif']),
  tiff: kind('image/tiff', ['tiff', 'tif'], 'image'),
  bmp: kind('image/bmp', ['bmp'], 'image', ['image/x-ms-bmp']),
  // Kombo's pattern refuses `image/svg+xml`. An SVG is XML, so this is true and passes.
  svg: kind('application/xml', ['svg'], 'image', ['text/xml']),

  msg: kind('application/vnd.ms-outlook', ['msg'], 'mail'),
  eml: kind('message/rfc822', ['eml'], 'mail'),

  zip: kind('application/zip', ['zip'], 'archive', ['application/x-zip-compressed']),
  epub: kind('application/zip', ['epub'], 'archive'),
  rar: kind('application/vnd.rar', ['rar'], 'archive', ['application/x-rar-compressed']),
  sevenZip: kind('application/x-7z-compressed', ['7z'], 'archive'),
  gz: kind('application/gzip', ['gz', 'tgz'], 'archive', ['application/x-gzip']),

  mp4: kind('video/mp4', ['mp4', 'm4v'], 'media'),
  mov: kind('video/quicktime', ['mov'], 'media'),
  webm: kind('video/webm', ['webm', 'mkv'], 'media'),
  avi: kind('video/x-msvideo', ['avi'], 'media'),
  mp3: kind('audio/mpeg', ['mp3'], 'media'),
  m4a: kind('audio/mp4', ['m4a'], 'media'),
  wav: kind('audio/wav', ['wav'], 'media', ['audio/x-wav']),
  ogg: kind('audio/ogg', ['ogg', 'oga', 'opus'], 'media'),

  program: kind(ANY_BYTES, ['exe', 'dll', 'com', 'scr', 'app'], 'program'),
  shortcut: kind(ANY_BYTES, ['lnk', 'url', 'webloc', 'desktop'], 'shortcut'),
  onlineDocument: kind('application/json', ['gdoc', 'gsheet', 'gslides'], 'shortcut'),
  appleDouble: kind(ANY_BYTES, ['rsrc'], 'leftover'),
} as const satisfies Record<string, FileKind>;

/** A kind of file, such as `docx`. */
export type FileKindName = keyof typeof FILE_KINDS;

function kind(
  content_type: string,
  extensions: FileKind['extensions'],
  group: FileGroup,
  also: readonly string[] = [],
): FileKind {
  return { content_type, extensions, group, also };
}

const BY_EXTENSION = new Map<string, FileKindName>();
for (const name of Object.keys(FILE_KINDS) as FileKindName[]) {
  for (const extension of FILE_KINDS[name].extensions) BY_EXTENSION.set(extension, name);
}

/** The kind that an extension (lower case, no dot) promises; null for one that nobody knows. */
export function kindOfExtension(extension: string): FileKindName | null {
  return BY_EXTENSION.get(extension) ?? null;
}

/** The kind that a content type names; null for one that names none, or is not in the table. */
export function kindOfContentType(contentType: string): FileKindName | null {
  const wanted = contentType.toLowerCase();
  if (wanted === ANY_BYTES) return null;
  const names = Object.keys(FILE_KINDS) as FileKindName[];
  return names.find((name) => namesOf(FILE_KINDS[name]).includes(wanted)) ?? null;
}

/** The kind's content type as an ATS writes it, where its lists know only another name of it. */
export function contentTypeFor(name: FileKindName, accepted: readonly string[]): string {
  const names = namesOf(FILE_KINDS[name]);
  const listed = accepted.map((entry) => entry.trim().toLowerCase());
  return names.find((type) => listed.includes(type.toLowerCase())) ?? FILE_KINDS[name].content_type;
}

function namesOf(kind: FileKind): readonly string[] {
  return [kind.content_type, ...(kind.also ?? [])];
}
