/** An entry that begins with a CV. */
import type { PickedFile } from '../../files/check/check-file.ts';
import { draftStore, newId } from '../../storage/device.ts';
import { newDraft } from '../../storage/drafts/new-draft.ts';
import { cvOf } from '../session/cv-store.ts';
import { keepAsDraft } from './keep-as-draft.ts';

/**
 * Keeps the file as the CV of a new draft, which reads it once it is opened; resolves to the draft's
 * id. What cannot be attached is told by the entry, which then has no file.
 */
export async function entryFromFile(picked: PickedFile, integrationId: string): Promise<string> {
  const dependencies = { drafts: draftStore, newId, now: () => new Date() };
  const { draft } = await keepAsDraft(picked, integrationId, dependencies);
  const id = draft?.id ?? (await newDraft(integrationId));
  cvOf(id).pending = [picked];
  return id;
}
