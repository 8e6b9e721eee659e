import { expect, test } from 'vitest';
import { aDraft } from '../../storage/drafts/draft.fixture.ts';
import { packDraft, Unpackable, unpackDraft } from './pack.ts';

const file = (id: string, text: string, type: string) => ({
  ...{ owner: 'd1', id },
  blob: new Blob([text], { type }),
});

const FILES = [file('f1', 'Jörg’s CV', 'text/plain'), file('f2', '', ''), file('f3', 'PDF', 'a/b')];

test('a draft comes out as it went in: values, files, and what nobody has looked at', async () => {
  const draft = aDraft({
    revision: 3,
    step: 'files',
    job: { id: 'j1', name: 'Controls Engineer' },
    refusal: {
      ...{ submission_id: null, code: 'x', detail: 'No.' },
      issues: [{ path: 'candidate.first_name', message: 'long', value: 'Frank' }],
    },
  });
  const packed = packDraft({ draft, files: FILES }, ['candidate.last_name']);
  const { draft: out, files, unseen } = await unpackDraft('d2', packed);
  expect(out).toEqual({ ...draft, id: 'd2' });
  expect(unseen).toEqual(['candidate.last_name']);
  expect(files.map(({ owner, id, blob }) => [owner, id, blob.type])).toEqual([
    ['d2', 'f1', 'text/plain'],
    ['d2', 'f2', ''],
    ['d2', 'f3', 'a/b'],
  ]);
  expect(await Promise.all(files.map(({ blob }) => blob.text()))).toEqual(['Jörg’s CV', '', 'PDF']);
});

test('what a device marks for itself stays there', async () => {
  const draft = aDraft({ revision: 1, taken: '2026-11-28T12:00:00.000Z' });
  const { draft: out } = await unpackDraft('d1', packDraft({ draft, files: [] }, []));
  expect(out).not.toHaveProperty('taken');
});

test.each([
  ['half of it', (whole: Blob) => whole.slice(0, whole.size - 1)],
  ['more than all of it', (whole: Blob) => new Blob([whole, 'x'])],
  ['nothing', () => new Blob()],
  ['a login page', () => new Blob(['<!doctype html>'])],
  [
    'a head that is none',
    (whole: Blob) => new Blob([whole.slice(0, 4), 'x'.repeat(whole.size - 4)]),
  ],
])('%s is no draft', async (_, change) => {
  const whole = packDraft({ draft: aDraft({ revision: 1 }), files: FILES }, []);
  await expect(unpackDraft('d1', change(whole))).rejects.toThrow(Unpackable);
});
