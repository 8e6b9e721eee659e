/**
 * What a file is, by its bytes: neither its name nor the browser's word counts. Only the start
 * and, for some kinds, the end and a table of contents are read, never the whole file.
 */
import { extensionOf } from '../../../kombo/request/accepted-types.ts';
import { hasAt } from './bytes.ts';
import { type ByteSource, readSlice } from './read-file.ts';
import { kindOfStart } from './signatures.ts';
import { sniffCompound } from './sniff-compound.ts';
import { isPdf, sniffPdf } from './sniff-pdf.ts';
import { kindOfText, textOf } from './sniff-text.ts';
import { sniffZip } from './sniff-zip.ts';
import { plain, type Sniffed } from './sniffed.ts';

const HEAD_BYTES = 4096;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Looks at a file; its `name` decides only between kinds that share their bytes.
 * @throws FileVanished, FileUnreadable
 */
export async function sniff(file: ByteSource, name: string): Promise<Sniffed> {
  const head = await readSlice(file, 0, HEAD_BYTES);
  const extension = extensionOf(name);
  if (hasAt(head, 0, 'PK\u0003\u0004')) return sniffZip(file, head, extension);
  if (hasAt(head, 0, COMPOUND)) return sniffCompound(file, head);
  const kind = kindOfStart(head);
  if (kind === 'png') return { ...plain(kind), incomplete: !(await endsWithIend(file)) };
  if (kind !== null) return plain(kind);
  if (isPdf(head)) return sniffPdf(file);
  if (hasAt(head, 0, 'bplist00')) return plain(extension === 'webloc' ? 'shortcut' : null);
  const text = textOf(head);
  return plain(text === null || head.length === 0 ? null : kindOfText(text, extension));
}

/** A whole PNG ends with its IEND chunk (some programs add a few bytes after it). */
async function endsWithIend(file: ByteSource): Promise<boolean> {
  const tail = await readSlice(file, Math.max(0, file.size - 256), file.size);
  return new TextDecoder('latin1').decode(tail).includes('IEND');
}
