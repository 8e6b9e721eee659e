/** A draft as the bytes that travel (`src/contract/handed.ts`), and back. Files are never read for it. */
import {
  HANDED_TYPE,
  HandedHead,
  HEAD_LENGTH_BYTES,
  MAX_HEAD_BYTES,
} from '../../../contract/handed.ts';
import { completeValues, type Draft } from '../../storage/drafts/draft.ts';
import type { WholeDraft } from '../../storage/drafts/handed-copies.ts';

/** With the paths of what a CV filled and nobody has looked at. */
export interface Unpacked extends WholeDraft {
  unseen: string[];
}

/** What came is no draft, or not all of one. */
export class Unpackable extends Error {
  override name = 'Unpackable';
}

/** The parts of a file are taken as they are: nothing is copied before it is sent. */
export function packDraft({ draft, files }: WholeDraft, unseen: readonly string[]): Blob {
  const { values, step, job, created_at, updated_at, revision, refusal } = draft;
  const head = new Blob([
    JSON.stringify({
      version: 1,
      draft: { values, step, job, created_at, updated_at, revision, refusal },
      unseen,
      files: files.map(({ id, blob }) => ({ id, type: blob.type, size: blob.size })),
    }),
  ]);
  const length = new DataView(new ArrayBuffer(HEAD_LENGTH_BYTES));
  length.setUint32(0, head.size);
  return new Blob([length, head, ...files.map(({ blob }) => blob)], { type: HANDED_TYPE });
}

/** @throws Unpackable */
export async function unpackDraft(id: string, packed: Blob): Promise<Unpacked> {
  const prefix = new DataView(await packed.slice(0, HEAD_LENGTH_BYTES).arrayBuffer());
  const length = prefix.byteLength < HEAD_LENGTH_BYTES ? 0 : prefix.getUint32(0);
  let at = HEAD_LENGTH_BYTES + length;
  if (length === 0 || length > MAX_HEAD_BYTES || at > packed.size) throw new Unpackable();
  const head = HandedHead.safeParse(readJson(await packed.slice(HEAD_LENGTH_BYTES, at).text()));
  if (!head.success) throw new Unpackable();
  const { draft, unseen, files } = head.data;
  const whole = files.reduce((sum, { size }) => sum + size, at);
  if (whole !== packed.size) throw new Unpackable();
  return {
    // The form completes what an older or newer version wrote differently.
    draft: { ...(draft as unknown as Draft), id, values: completeValues(draft.values as never) },
    unseen,
    files: files.map((file) => {
      const blob = packed.slice(at, at + file.size, file.type);
      at += file.size;
      return { owner: id, id: file.id, blob };
    }),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
