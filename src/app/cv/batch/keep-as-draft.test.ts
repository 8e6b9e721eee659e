import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createDiskDatabase } from '../../storage/disk-database.ts';
import { createDraftStore } from '../../storage/drafts/draft-store.ts';
import { keepAsDraft } from './keep-as-draft.ts';

test('tidying up in the middle takes nothing of a CV that is being kept', async () => {
  const drafts = createDraftStore({ database: createDiskDatabase('keep-as-draft') });
  const sweeping = {
    ...drafts,
    files(owner: string) {
      const store = drafts.files(owner);
      return {
        ...store,
        async put(id: string, blob: Blob) {
          await store.put(id, blob);
          await drafts.sweep();
        },
      };
    },
  };
  const { draft } = await keepAsDraft(
    { name: 'anna.txt', file: new Blob(['Anna Schmidt']) },
    'workday:1',
    { drafts: sweeping, newId: () => 'd1', now: () => new Date() },
  );
  const [file] = draft?.values.attachments ?? [];
  expect(await drafts.files('d1').get(file?.id ?? '')).not.toBeNull();
  expect(await drafts.list()).toMatchObject([{ id: 'd1', file_name: 'anna.txt' }]);
});
