// @vitest-environment jsdom
import { createFormControl } from 'react-hook-form';
import { afterEach, expect, test, vi } from 'vitest';
import { createMemoryFileStore } from '../../form/file-store.ts';
import { createPendingWork } from '../../form/pending-work.ts';
import { emptyValues, type IntakeValues } from '../../form/values.ts';
import { createCvSession } from './cv-session.ts';
import { createCvStore } from './cv-store.ts';

vi.hoisted(() => {
  // jsdom knows no media.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function aSession() {
  const store = createCvStore();
  const { formControl } = createFormControl<IntakeValues>({ defaultValues: emptyValues('acme') });
  const session = createCvSession({
    draftId: 'd1',
    store,
    form: formControl,
    files: createMemoryFileStore(),
    pendingWork: createPendingWork(),
    ats: () => ({ takes: () => true, restrictions: null, maxBytes: 1_000_000 }),
    locale: () => 'en-GB',
  });
  return { store, session };
}

test('a reader that does not start is said to have failed, not to have been cancelled', async () => {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new Error('This browser starts no worker.');
      }
    },
  );
  const { store, session } = aSession();
  await session.takeText('Anna Schmidt', 'The pasted text');
  expect(store.get().phase).toMatchObject({ name: 'done', outcome: 'failed' });
});

test('a reading that is cancelled is said to have been', async () => {
  vi.stubGlobal(
    'Worker',
    class {
      postMessage() {}
      terminate() {}
    },
  );
  const { store, session } = aSession();
  const reading = session.takeText('Anna Schmidt', 'The pasted text');
  session.cancel();
  await reading;
  expect(store.get().phase).toMatchObject({ name: 'done', outcome: 'cancelled' });
});
