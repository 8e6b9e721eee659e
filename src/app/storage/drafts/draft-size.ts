/** How much of this device an entry takes. */
import type { IntakeValues } from '../../form/values.ts';
import { filesIn } from './files-in.ts';

const encoder = new TextEncoder();

/**
 * Its files, and the bytes of these and of its text. Files are counted where they are named: their
 * bytes stay on disk.
 */
export function sizeOf(values: IntakeValues): { files: number; bytes: number } {
  // A blob would be kept by the browser outside of this page, at a hundred times the price.
  const text = encoder.encode(JSON.stringify(values)).length;
  const files = filesIn(values);
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, text) };
}
