/**
 * What is awkward about a file before it is attached. A rejection keeps it out, since nothing could
 * be sent or nobody could want it; a notice is told and the file is attached. The ATS's own rules
 * are another matter: they depend on the chosen kind and are checked with the form.
 */
import { extensionOf } from '../../../kombo/request/accepted-types.ts';
import { cleanName } from '../attach/file-name.ts';
import {
  contentTypeFor,
  FILE_KINDS,
  type FileGroup,
  type FileKindName,
  kindOfContentType,
  kindOfExtension,
} from '../sniff/file-kinds.ts';
import { FileVanished, readSlice, toReadError } from '../sniff/read-file.ts';
import { sniff } from '../sniff/sniff.ts';
import { textOf } from '../sniff/sniff-text.ts';
import type { Sniffed } from '../sniff/sniffed.ts';

/** Why a file is not attached. Each has its sentence in the catalogue as `files.rejected.<it>`. */
export const FILE_REJECTIONS = [
  'empty',
  'folder',
  'vanished',
  'unreadable',
  'too_large',
  'shortcut',
  'online_document',
  'cloud_placeholder',
  'lock_file',
  'unfinished_download',
  'leftover',
  'program',
] as const;
/** Why a file is not attached. */
export type FileRejection = (typeof FILE_REJECTIONS)[number];

/** What is odd about an attached file. Each has its sentence as `files.notice.<it>`. */
export const NOTICES = [
  'mismatch',
  'renamed',
  'unknown_content',
  'encrypted',
  'incomplete',
  'macros',
  'archive',
  'svg',
  'heic',
  'mail',
  'media',
  'web_page',
  'mac_only',
] as const;
/** What is odd about an attached file. */
export type FileNotice = (typeof NOTICES)[number];

/** What is known of a file that can be attached. */
export interface Examined {
  /** The name that is sent. */
  name: string;
  content_type: string;
  kind: FileKindName | null;
  group: FileGroup | null;
  notices: FileNotice[];
  /** The start of a text file, for guessing what it is; else empty. */
  text: string;
}

/** Either the reason to keep a file out, or what is known of it. */
export type Examination =
  | { rejection: FileRejection; examined: null }
  | { rejection: null; examined: Examined };

/** Larger files are refused before they are read: no request could carry them. Bytes. */
export const MAX_FILE_BYTES = 45_000_000;

/** A file as somebody picked or dropped it, under the name that it had there. */
export interface PickedFile {
  name: string;
  file: Blob;
}

/**
 * Looks at one file. Never throws: what cannot be read is rejected with its reason.
 * `accepted` are the types that the ATS lists: it decides which of a type's names is sent.
 */
export async function checkFile(
  { name, file }: PickedFile,
  accepted: readonly string[] = [],
  maxBytes = MAX_FILE_BYTES,
): Promise<Examination> {
  const early = rejectionByName(name) ?? (file.size > maxBytes ? 'too_large' : null);
  if (early !== null) return { rejection: early, examined: null };
  try {
    if (file.size === 0) return { rejection: await whyEmpty(file), examined: null };
    const sniffed = await sniff(file, name);
    const rejection = rejectionByKind(sniffed.kind) ?? rejectionByPurpose(name, sniffed.kind);
    if (rejection !== null) return { rejection, examined: null };
    return { rejection: null, examined: await describe({ name, file }, sniffed, accepted) };
  } catch (error) {
    const vanished = toReadError(error) instanceof FileVanished;
    return { rejection: vanished ? 'vanished' : 'unreadable', examined: null };
  }
}

const LEFTOVERS = /^(?:\._.*|\.ds_store|thumbs\.db|desktop\.ini)$/i;

function rejectionByName(name: string): FileRejection | null {
  if (/^\.?~(?:\$|lock\.)|^\.~lock\./.test(name)) return 'lock_file';
  if (/\.(?:part|partial|crdownload|download|opdownload)$/i.test(name))
    return 'unfinished_download';
  if (/\.icloud$/i.test(name)) return 'cloud_placeholder';
  return LEFTOVERS.test(name) ? 'leftover' : null;
}

function rejectionByKind(kind: FileKindName | null): FileRejection | null {
  if (kind === 'onlineDocument') return 'online_document';
  const group = kind === null ? null : FILE_KINDS[kind].group;
  return group === 'shortcut' || group === 'program' || group === 'leftover' ? group : null;
}

const SCRIPT = /\.(?:bat|cmd|ps1|vb[es]|ws[fh]|hta|jse|jar|apk|reg|pif|cpl)$/i;
const ONLINE = /\.(?:gdoc|gsheet|gslides|gdraw|gform)$/i;

/** Some texts and archives are told by their names alone: what a machine does with them, not what they hold. */
function rejectionByPurpose(name: string, kind: FileKindName | null): FileRejection | null {
  const group = kind === null ? null : FILE_KINDS[kind].group;
  if (group !== null && group !== 'text' && group !== 'archive') return null;
  if (ONLINE.test(name)) return 'online_document';
  return SCRIPT.test(name) ? 'program' : null;
}

/**
 * Browsers give a folder, and a file that is gone, as a file of no bytes: reading it whole tells,
 * while a slice of no bytes is read without a look at the disk.
 */
async function whyEmpty(file: Blob): Promise<FileRejection> {
  await file.arrayBuffer();
  return 'empty';
}

async function describe(
  { name, file }: PickedFile,
  sniffed: Sniffed,
  accepted: readonly string[],
): Promise<Examined> {
  const promised = kindOfExtension(extensionOf(name)) ?? kindOfContentType(plainType(file.type));
  const kind = sniffed.kind ?? promised;
  const sentName = cleanName(name, kind);
  const group = kind === null ? null : FILE_KINDS[kind].group;
  return {
    name: sentName,
    content_type: contentTypeOf(kind, file.type, accepted),
    kind,
    group,
    notices: noticesFor({ name, sentName, promised, sniffed, group }),
    text: group === 'text' ? (textOf(await readSlice(file, 0, 4096)) ?? '') : '',
  };
}

interface Findings {
  name: string;
  sentName: string;
  promised: FileKindName | null;
  sniffed: Sniffed;
  group: FileGroup | null;
}

function noticesFor({ name, sentName, promised, sniffed, group }: Findings): FileNotice[] {
  const { kind } = sniffed;
  const mismatch =
    kind !== null && kind !== promised && kindOfExtension(extensionOf(name)) !== null;
  const found: Record<FileNotice, boolean> = {
    mismatch,
    renamed: !mismatch && sentName !== name,
    unknown_content: kind === null,
    encrypted: sniffed.encrypted,
    incomplete: sniffed.incomplete,
    macros: sniffed.macros,
    archive: group === 'archive',
    svg: kind === 'svg',
    heic: kind === 'heic' || kind === 'avif',
    mail: group === 'mail',
    media: group === 'media',
    web_page: kind === 'html',
    mac_only: kind === 'pages' || kind === 'numbers' || kind === 'key',
  };
  return NOTICES.filter((notice) => found[notice]);
}

/** `type/subtype` alone; empty when there is none. */
function plainType(type: string): string {
  return type.split(';')[0]?.trim().toLowerCase() ?? '';
}

function contentTypeOf(
  kind: FileKindName | null,
  browsers: string,
  accepted: readonly string[],
): string {
  if (kind !== null) return contentTypeFor(kind, accepted);
  const type = plainType(browsers);
  return /^[\w.-]+\/[\w.-]+$/.test(type) ? type : 'application/octet-stream';
}
