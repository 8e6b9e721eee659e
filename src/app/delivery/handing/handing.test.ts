/** Handing over, broken off at each point: nothing is lost, and what was begun is finished later. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { HandedDraft } from '../../../contract/handed.ts';
import type { Problem } from '../../../contract/problem.ts';
import { ApiProblem, ApiUnreachable, ask } from '../../api/request.ts';
import { createDiskDatabase } from '../../storage/disk-database.ts';
import { aDraft } from '../../storage/drafts/draft.fixture.ts';
import { createDraftStore, type DraftStore } from '../../storage/drafts/draft-store.ts';
import { createHandedCopies } from '../../storage/drafts/handed-copies.ts';
import { upload } from '../upload.ts';
import { giveDraft, NotHanded } from './give-draft.ts';
import { packDraft } from './pack.ts';
import { settleHanded } from './settle-handed.ts';
import { TakenMeanwhile, takeDraft } from './take-draft.ts';

const device = vi.hoisted(() => ({
  handedCopies: null as unknown as ReturnType<typeof createHandedCopies>,
  locks: undefined,
  newId: () => 'another id',
}));
const api = vi.hoisted(() => ({ keptHanded: vi.fn(), forgetHanded: vi.fn() }));
vi.mock('../../storage/device.ts', () => device);
vi.mock('../../storage/handed.ts', () => device);
vi.mock('../../api/api.ts', () => ({ api }));
vi.mock('../outbox/waiting.ts', () => ({ outboxChanged: async () => {} }));
vi.mock('./handed-queries.ts', () => ({ readHandedAgain: async () => {} }));
vi.mock('../upload.ts', () => ({ upload: vi.fn() }));
vi.mock('../receipts/ask-online.ts', () => ({ askOnline: (work: () => unknown) => work() }));
vi.mock('../../api/request.ts', async (original) => ({
  ...(await original<typeof import('../../api/request.ts')>()),
  ask: vi.fn(),
}));

const [ME, BEN] = ['ada', 'ben'];
const GIVING = { to: BEN, unseen: [], maxBytes: 1000_000, isOpenHere: false };
const problem = (status: number, code: string | null = null) =>
  new ApiProblem({ status, kind: 'conflict', code } as Problem);

let drafts: DraftStore;
let databases = 0;

beforeEach(() => {
  vi.resetAllMocks();
  databases += 1;
  const database = createDiskDatabase(`handing-${databases}`);
  drafts = createDraftStore({ database });
  device.handedCopies = createHandedCopies({ database, isHeld: () => false });
  vi.mocked(upload).mockResolvedValue({ status: 201, json: undefined, retryAfterMs: 0 });
  api.keptHanded.mockResolvedValue(null);
  api.forgetHanded.mockResolvedValue(null);
});

/** A draft on this device, and the row that tells of it once it was handed. */
async function aHanding(change: Partial<HandedDraft> = {}) {
  const draft = await drafts.save(aDraft());
  const row = { id: 'd1', revision: draft.revision, updated_at: draft.updated_at };
  const [from, to] = [
    { id: ME, name: 'Ada' },
    { id: BEN, name: 'Ben' },
  ];
  const handed: HandedDraft = {
    ...{ ...row, state: 'waiting', from, to, bytes: 1, about: null },
    ...{ handed_at: '2026-11-28T12:00:00.000Z', until: '2026-12-12T12:00:00.000Z' },
    ...change,
  };
  const packed = packDraft({ draft, files: [] }, []);
  vi.mocked(ask).mockImplementation(async () => new Response(packed));
  return { draft, handed };
}

/** The same row on the device of the colleague, where nothing is yet. */
async function aReceived(change: Partial<HandedDraft> = {}) {
  const { handed } = await aHanding(change);
  await drafts.remove('d1');
  return handed;
}

const isHere = async () => (await drafts.load('d1')) !== undefined;

test('a draft leaves once the gateway has it', async () => {
  await aHanding();
  await giveDraft('d1', GIVING);
  expect(await isHere()).toBe(false);
});

test.each([
  ['no line', new ApiUnreachable('gone')],
  ['nobody signed in', 401],
  ['a fault', 500],
  ['too much that waits', 409],
])('with %s it stays', async (_, answer) => {
  await aHanding();
  if (typeof answer === 'number') {
    vi.mocked(upload).mockResolvedValue({ status: answer, json: undefined, retryAfterMs: 0 });
  } else vi.mocked(upload).mockRejectedValue(answer);
  await expect(giveDraft('d1', GIVING)).rejects.toThrow();
  expect(await isHere()).toBe(true);
});

test('one that is too large is not sent at all', async () => {
  await aHanding();
  await expect(giveDraft('d1', { ...GIVING, maxBytes: 10 })).rejects.toThrow(NotHanded);
  expect(upload).not.toHaveBeenCalled();
});

test('what is entered meanwhile stays, and the older copy is taken away from the colleague', async () => {
  const { draft } = await aHanding();
  vi.mocked(upload).mockImplementation(async () => {
    await drafts.save({ ...draft, step: 'job' });
    return { status: 201, json: undefined, retryAfterMs: 0 };
  });
  await expect(giveDraft('d1', GIVING)).rejects.toThrow(NotHanded);
  expect((await drafts.load('d1'))?.step).toBe('job');
  expect(api.forgetHanded).toHaveBeenCalledWith('d1');
});

test.each(['waiting', 'taken'] as const)(
  'closed before its own copy went, it goes later (%s)',
  async (state) => {
    const { draft, handed } = await aHanding({ state });
    await settleHanded([handed], 'somebody else');
    expect(await isHere()).toBe(true);
    await settleHanded([handed], ME);
    expect(await isHere()).toBe(false);
    await drafts.save({ ...draft, revision: 0, step: 'job' });
    await settleHanded([{ ...handed, revision: 7 }], ME);
    expect(await isHere()).toBe(true);
  },
);

test('the colleague keeps it first and says so then, once more after a broken line', async () => {
  const handed = await aReceived();
  api.keptHanded.mockImplementationOnce(async () => {
    expect(await isHere()).toBe(true);
    throw new ApiUnreachable('gone');
  });
  expect(await takeDraft(handed)).toMatchObject({ id: 'd1', step: 'candidate' });
  await settleHanded([handed], BEN);
  expect(api.keptHanded.mock.calls).toEqual([
    ['d1', handed.handed_at],
    ['d1', handed.handed_at],
  ]);
  expect(await isHere()).toBe(true);
});

test('half of it is not kept, and nobody is told that it is', async () => {
  const handed = await aReceived();
  vi.mocked(ask).mockResolvedValue(new Response('hal'));
  await expect(takeDraft(handed)).rejects.toThrow();
  expect(await isHere()).toBe(false);
  expect(api.keptHanded).not.toHaveBeenCalled();
});

test('of two who take it at once, the later one lets it go', async () => {
  const handed = await aReceived();
  api.keptHanded.mockRejectedValue(problem(409));
  await expect(takeDraft(handed)).rejects.toThrow(TakenMeanwhile);
  expect(await isHere()).toBe(false);
});

test('taken back before the colleague had said so, it goes there, unless it was gone on with', async () => {
  const handed = await aReceived();
  api.keptHanded.mockRejectedValue(new ApiUnreachable('gone'));
  await takeDraft(handed);
  const taken = await drafts.load('d1');
  if (taken === undefined) throw new Error('not there');
  const withdrawn = { ...handed, state: 'withdrawn' } as const;
  await drafts.save({ ...taken, step: 'job' });
  await settleHanded([withdrawn], BEN);
  expect(await isHere()).toBe(true);
  await drafts.remove('d1');
  await takeDraft(handed);
  await settleHanded([withdrawn], BEN);
  expect(await isHere()).toBe(false);
});

test('what nobody took comes back by itself, once', async () => {
  const handed = await aReceived({ state: 'returned' });
  await settleHanded([handed], BEN);
  expect(await isHere()).toBe(false);
  api.keptHanded.mockRejectedValueOnce(new ApiUnreachable('gone'));
  await settleHanded([handed], ME);
  await settleHanded([handed], ME);
  expect(await isHere()).toBe(true);
  expect(await drafts.list()).toHaveLength(1);
  expect(api.keptHanded).toHaveBeenCalledTimes(2);
});
