/**
 * What a drop or a paste brings. A folder comes without its files; a link, or a mail attachment
 * dragged from many mail programs, comes without any file: both are told, never swallowed.
 */
import type { PickedFile } from '../check/check-file.ts';

/** Why a drop brought no file. Each has its sentence in the catalogue as `files.dropped.<it>`. */
export const NO_FILES = ['link', 'mail', 'text', 'nothing'] as const;
export type NoFiles = (typeof NO_FILES)[number];

export interface DroppedItems {
  files: PickedFile[];
  /** Names of folders. */
  folders: string[];
  /** Set when there were neither files nor folders. */
  nothing: NoFiles | null;
}

/** As much of a DataTransfer as is read here. */
export interface Transfer {
  readonly files: ArrayLike<File>;
  readonly items: ArrayLike<TransferItem>;
  readonly types: readonly string[];
}

interface TransferItem {
  readonly kind: string;
  getAsFile(): File | null;
  webkitGetAsEntry?(): { isDirectory: boolean; name: string } | null;
}

/** Must be called within the event: a transfer is empty afterwards. */
export function readTransfer(transfer: Transfer): DroppedItems {
  const folders: string[] = [];
  const files: PickedFile[] = [];
  const items = Array.from(transfer.items).filter(({ kind }) => kind === 'file');
  for (const item of items) {
    const entry = item.webkitGetAsEntry?.() ?? null;
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry.name);
    else if (file !== null) files.push({ name: file.name, file });
  }
  if (items.length === 0) {
    files.push(...Array.from(transfer.files, (file) => ({ name: file.name, file })));
  }
  const brought = files.length + folders.length > 0;
  return { files, folders, nothing: brought ? null : whyNothing(transfer.types) };
}

/** Does the drag look as if it brought files? Asked while it is over the page. */
export function bringsFiles(types: readonly string[]): boolean {
  return types.includes('Files') || types.some((type) => MAIL_TYPES.test(type));
}

/** What Outlook, its web version, Thunderbird and Gmail put in a drag. */
const MAIL_TYPES =
  /filegroupdescriptor|filecontents|renprivate|maillist|x-moz-file-promise|downloadurl/i;

function whyNothing(types: readonly string[]): NoFiles {
  if (types.some((type) => MAIL_TYPES.test(type))) return 'mail';
  if (types.includes('text/uri-list') || types.includes('text/x-moz-url')) return 'link';
  // "Files" without one: a program that promised them and did not keep its word.
  if (types.includes('Files')) return 'mail';
  return types.some((type) => type.startsWith('text/')) ? 'text' : 'nothing';
}

/** Browsers call every pasted screenshot "image.png". */
export function isUnnamedPaste({ name }: PickedFile): boolean {
  return /^image\.\w{3,4}$/.test(name);
}
