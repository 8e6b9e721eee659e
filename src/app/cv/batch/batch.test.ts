import { expect, test } from 'vitest';
import { createMemoryFileStore } from '../../form/file-store.ts';
import type { Draft } from '../../storage/drafts/draft.ts';
import type { CvReading, FieldPath } from '../read/cv-reading.ts';
import { createBatch } from './batch.ts';

const TARGET = { integrationId: 'acme', takes: Promise.resolve(() => true) };

function aReading(fields: Record<string, string>, status: CvReading['status'] = 'ok'): CvReading {
  return {
    status,
    truncated: false,
    language: 'en',
    ms: 1,
    document: { kind: 'text', pages: 1, lines: [] },
    fields: Object.entries(fields).map(([path, value]) => ({
      path: `candidate.${path}` as FieldPath,
      value,
      confidence: 'fill',
      place: null,
    })),
  };
}

const ANNA = { first_name: 'Anna', last_name: 'Schmidt', email_address: 'anna@example.com' };

const aFile = (name: string, text = 'Anna Schmidt') => ({ name, file: new Blob([text]) });

function setUp(read: (file: Blob) => Promise<CvReading>) {
  const kept = new Map<string, Draft>();
  const files = createMemoryFileStore();
  const trouble = { files: false, drafts: false };
  let ids = 0;
  const batch = createBatch({
    read,
    newId() {
      ids += 1;
      return `id-${ids}`;
    },
    drafts: {
      start: async () => {},
      files: () => ({
        ...files,
        put: async (id, file) => {
          if (trouble.files) throw new Error('The bytes were not kept.');
          await files.put(id, file);
        },
      }),
      async save(draft) {
        if (trouble.drafts) throw new Error('The draft was not kept.');
        const next = { ...draft, revision: draft.revision + 1 };
        kept.set(draft.id, next);
        return next;
      },
    },
  });
  return { batch, kept, files, trouble };
}

test('each CV becomes a draft with its file and its fields', async () => {
  const { batch, kept } = setUp(async () => aReading(ANNA));
  await batch.add([aFile('anna.txt')], TARGET);
  const [draft] = [...kept.values()];
  expect(draft?.values.candidate).toMatchObject(ANNA);
  expect(draft?.values.attachments).toMatchObject([{ name: 'anna.txt', type: 'CV' }]);
  expect(batch.get().rows).toMatchObject([{ state: 'ready', person: 'Anna Schmidt', filled: 3 }]);
});

test('a file that cannot be read is a draft that needs a look', async () => {
  const { batch, kept } = setUp(async () => aReading({}, 'no_text'));
  await batch.add([aFile('scan.txt')], TARGET);
  expect(kept.size).toBe(1);
  expect(batch.get().rows).toMatchObject([{ state: 'look', outcome: 'no_text' }]);
});

test('a CV without an e-mail address names what is missing', async () => {
  const { batch } = setUp(async () => aReading({ first_name: 'Anna', last_name: 'Schmidt' }));
  await batch.add([aFile('anna.txt')], TARGET);
  expect(batch.get().rows[0]?.missing).toEqual(['candidate.email_address']);
});

test('the same person twice is told', async () => {
  const { batch } = setUp(async () => aReading(ANNA));
  await batch.add([aFile('one.txt'), aFile('two.txt')], TARGET);
  const states = batch.get().rows.map(({ state }) => state);
  expect(states.sort()).toEqual(['look', 'ready']);
});

test('copies of one file are told, also where nothing can be read in them', async () => {
  const { batch } = setUp(async () => aReading({}, 'no_text'));
  await batch.add([aFile('scan.pdf', 'pixels'), aFile('scan (1).pdf', 'pixels')], TARGET);
  const copies = batch.get().rows.map(({ copyOf }) => copyOf);
  expect(copies.filter((name) => name !== null)).toHaveLength(1);
});

test('an empty file makes no draft and touches no other', async () => {
  const { batch, kept } = setUp(async () => aReading(ANNA));
  await batch.add([aFile('empty.txt', ''), aFile('anna.txt')], TARGET);
  expect(batch.get().rows.map(({ state }) => state)).toEqual(['refused', 'ready']);
  expect(kept.size).toBe(1);
});

test.each(['files', 'drafts'] as const)(
  'what cannot be kept among the %s is said to be that, and makes no draft',
  async (table) => {
    const { batch, kept, trouble } = setUp(async () => aReading(ANNA));
    trouble[table] = true;
    await batch.add([aFile('anna.txt')], TARGET);
    expect(batch.get().rows).toMatchObject([
      { state: 'refused', rejection: { why: 'not_kept', size: 12 }, draftId: null },
    ]);
    expect(kept.size).toBe(0);
  },
);

test('a draft that cannot be kept leaves no file behind', async () => {
  const { batch, files, trouble } = setUp(async () => aReading(ANNA));
  const ids: string[] = [];
  const { put } = files;
  files.put = async (id, file) => {
    ids.push(id);
    await put(id, file);
  };
  trouble.drafts = true;
  await batch.add([aFile('anna.txt')], TARGET);
  expect(ids).toHaveLength(1);
  expect(await files.get(ids[0] ?? '')).toBeNull();
});

test('a reading that breaks leaves the entry with its file, and says that the reading failed', async () => {
  const { batch, kept } = setUp(async () => {
    throw new Error('The reader broke.');
  });
  await batch.add([aFile('anna.txt')], TARGET);
  const [draft] = [...kept.values()];
  expect(draft?.values.attachments).toMatchObject([{ name: 'anna.txt' }]);
  expect(batch.get().rows).toMatchObject([
    { state: 'look', rejection: null, outcome: 'failed', draftId: draft?.id },
  ]);
});

test('two files at most are read at the same time', async () => {
  let now = 0;
  let most = 0;
  const { batch } = setUp(async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now -= 1;
    return aReading({}, 'no_text');
  });
  const files = Array.from({ length: 9 }, (_, index) => aFile(`${index}.txt`));
  await batch.add(files, TARGET);
  expect(most).toBe(2);
});

test('a pause starts no further file, and nothing is lost by it', async () => {
  const { batch, kept } = setUp(async () => aReading({}, 'no_text'));
  batch.setPaused(true);
  const done = batch.add([aFile('one.txt')], TARGET);
  expect(batch.get().rows[0]?.state).toBe('waiting');
  batch.setPaused(false);
  await done;
  expect(kept.size).toBe(1);
});
