/** Word, Excel and PowerPoint before 2007, Outlook messages, and encrypted Office files: all are
 * compound files ([MS-CFB]). The names in their directory tell which. */

import { viewOf } from './bytes.ts';
import type { FileKindName } from './file-kinds.ts';
import { type ByteSource, readSlice } from './read-file.ts';
import { plain, type Sniffed } from './sniffed.ts';

const HEADER = 512;
const ENTRY = 128;
/** Enough for any document's directory; a damaged chain ends here. */
const MAX_SECTORS = 64;
/** Numbers from here on end a chain. */
const END_OF_CHAIN = 0xfffffffa;

interface Entry {
  name: string;
  /** First sector of its content. */
  start: number;
}

/** `head` is the start of the file, which has the signature of a compound file. */
export async function sniffCompound(file: ByteSource, head: Uint8Array): Promise<Sniffed> {
  if (head.length < HEADER) return { ...plain('doc'), incomplete: true };
  const sectorSize = 2 ** viewOf(head).getUint16(30, true);
  if (sectorSize !== 512 && sectorSize !== 4096) return { ...plain('doc'), incomplete: true };
  const entries = await readDirectory(file, head, sectorSize);
  const names = entries.map(({ name }) => name);
  if (names.includes('EncryptedPackage')) return { ...plain('docx'), encrypted: true };
  const word = entries.find(({ name }) => name === 'WordDocument');
  return {
    ...plain(word ? 'doc' : kindOf(names)),
    encrypted: word !== undefined && (await isEncryptedWord(file, word, sectorSize)),
    incomplete: entries.length === 0,
    macros: names.includes('Macros') || names.includes('_VBA_PROJECT_CUR'),
  };
}

function kindOf(names: readonly string[]): FileKindName | null {
  if (names.includes('Workbook') || names.includes('Book')) return 'xls';
  if (names.includes('PowerPoint Document')) return 'ppt';
  if (names.some((name) => name.startsWith('__substg1.0_') || name.startsWith('__properties'))) {
    return 'msg';
  }
  return names.length === 0 ? 'doc' : null;
}

async function readDirectory(
  file: ByteSource,
  head: Uint8Array,
  sectorSize: number,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  let sector = viewOf(head).getUint32(48, true);
  for (let count = 0; count < MAX_SECTORS && sector < END_OF_CHAIN; count++) {
    const at = (sector + 1) * sectorSize;
    const bytes = await readSlice(file, at, at + sectorSize);
    if (bytes.length < sectorSize) break;
    for (let offset = 0; offset < sectorSize; offset += ENTRY) {
      const entry = parseEntry(bytes.subarray(offset, offset + ENTRY));
      if (entry !== null) entries.push(entry);
    }
    sector = await nextSector(file, head, sectorSize, sector);
  }
  return entries;
}

/** The allocation table says which sector follows; its own first 109 places are in the header. */
async function nextSector(file: ByteSource, head: Uint8Array, sectorSize: number, sector: number) {
  const perSector = sectorSize / 4;
  const place = Math.floor(sector / perSector);
  if (place >= 109) return END_OF_CHAIN;
  const tableSector = viewOf(head).getUint32(76 + place * 4, true);
  if (tableSector >= END_OF_CHAIN) return END_OF_CHAIN;
  const at = (tableSector + 1) * sectorSize + (sector % perSector) * 4;
  const bytes = await readSlice(file, at, at + 4);
  return bytes.length < 4 ? END_OF_CHAIN : viewOf(bytes).getUint32(0, true);
}

function parseEntry(bytes: Uint8Array): Entry | null {
  const view = viewOf(bytes);
  const nameBytes = view.getUint16(64, true);
  if (nameBytes < 2 || nameBytes > 64) return null;
  const name = new TextDecoder('utf-16le').decode(bytes.subarray(0, nameBytes - 2));
  return { name, start: view.getUint32(116, true) };
}

/** [MS-DOC] FibBase: bit 8 of the flags at offset 10 says that the text is encrypted. */
async function isEncryptedWord(
  file: ByteSource,
  { start }: Entry,
  sectorSize: number,
): Promise<boolean> {
  const at = (start + 1) * sectorSize + 10;
  const flags = await readSlice(file, at, at + 2);
  return flags.length === 2 && (viewOf(flags).getUint16(0, true) & 0x0100) !== 0;
}
