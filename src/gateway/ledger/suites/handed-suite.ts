/** What every backend of the ledger guarantees of handed drafts; a part of `ledgerSuite`. */
import { describe, expect, test } from 'vitest';
import type { HandedBounds, NewHanding } from '../handed-store.ts';
import type { Change, Ledger } from '../ledger.ts';

const BOUNDS: HandedBounds = { count: 3, bytes: 2_000_000 };
/** More than one part, and not a whole number of them. */
const CONTENT = Buffer.alloc(600_001, 'Curriculum vitae ');

const aHanding = (changes: Partial<NewHanding> = {}): NewHanding => ({
  ...{ id: crypto.randomUUID(), from_id: 'ada', to_id: 'ben', handed_at: 1000, until: 9000 },
  ...{ revision: 7, updated_at: '2026-11-28T12:00:00.000Z', bytes: CONTENT.length, hash: 'abc' },
  about: { first_name: 'Kim', last_name: 'Quinn', job_name: null, file_count: 1 },
  ...changes,
});

/** Adds the tests to those of the backend that is being described. */
export function handedSuite(backend: {
  ledger(): Ledger;
  /** Kills it and opens it again. */
  again(): Promise<void>;
}): void {
  const give = async (changes: Partial<NewHanding> = {}, content: Uint8Array = CONTENT) => {
    const handing = aHanding(changes);
    const outcome = await backend.ledger().handed.give(handing, content, BOUNDS);
    return { ...handing, outcome };
  };
  const contentOf = async (id: string) => {
    const { handed } = backend.ledger();
    const { content_id } = (await handed.find(id)) ?? {};
    if (!content_id) return null;
    return Buffer.concat(await Array.fromAsync(handed.content(content_id)));
  };

  describe('handed drafts', () => {
    test('are kept with all their bytes after a kill, for both of the two', async () => {
      const { id, outcome } = await give();
      expect(outcome).toBe('new');
      await backend.again();
      const { handed } = backend.ledger();
      expect(await handed.find(id)).toMatchObject({
        ...{ state: 'waiting', from_id: 'ada', to_id: 'ben', revision: 7 },
        about: { last_name: 'Quinn' },
      });
      expect(CONTENT.equals((await contentOf(id)) ?? Buffer.of())).toBe(true);
      for (const who of ['ada', 'ben', null]) {
        expect((await handed.list(who, 10)).map((one) => one.id)).toEqual([id]);
      }
      expect(await handed.list('carl', 10)).toEqual([]);
    });

    test('are listed with the names of both, as far as they are known', async () => {
      const { handed, notePerson } = backend.ledger();
      await notePerson({ actor_id: 'ada', name: 'Ada', roles: ['recruiter'] }, 1);
      await give();
      expect(await handed.list('ben', 10)).toMatchObject([{ from_name: 'Ada', to_name: null }]);
    });

    test('a repeat is the same; a later one of the same person takes its place', async () => {
      const first = await give();
      expect((await give({ id: first.id, handed_at: 1500 })).outcome).toBe('same');
      const later = Buffer.from('later');
      const next = { id: first.id, to_id: 'carl', hash: 'later', bytes: 5, handed_at: 2000 };
      expect((await give(next, later)).outcome).toBe('new');
      expect(await contentOf(first.id)).toEqual(later);
      expect((await give({ id: first.id, from_id: 'eve', hash: 'hers' })).outcome).toBe('other');
      expect(await contentOf(first.id)).toEqual(later);
    });

    test('of those who keep one at once, one gets it, and its bytes go', async () => {
      const { handed } = backend.ledger();
      const { id } = await give();
      const kept = (state: 'taken' | 'withdrawn', handed_at = 1000) =>
        handed.keep({ id, handed_at, state, until: 20_000 });
      expect(await kept('taken', 999)).toBe(false);
      const won = await Promise.all([kept('taken'), kept('withdrawn'), kept('taken')]);
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await handed.find(id)).toMatchObject({ content_id: null, about: null, until: 20_000 });
    });

    test('whoever took one may hand it on, and nobody else; a late repeat changes nothing', async () => {
      const { handed } = backend.ledger();
      const { id } = await give();
      await handed.keep({ id, handed_at: 1000, state: 'taken', until: 20_000 });
      expect((await give({ id, handed_at: 3000 })).outcome).toBe('same');
      expect((await give({ id, hash: 'changed since', handed_at: 3000 })).outcome).toBe('other');
      expect(await handed.find(id)).toMatchObject({ state: 'taken' });
      const on = { id, from_id: 'ben', to_id: 'ada', hash: 'his', handed_at: 4000 };
      expect((await give(on)).outcome).toBe('new');
      expect(await handed.find(id)).toMatchObject({ state: 'waiting', from_id: 'ben' });
    });

    test('no more wait from one, or for one, than may: in number and in bytes', async () => {
      const many = await Promise.all(
        ['b', 'c', 'd', 'e', 'f'].map((to_id) => give({ to_id, bytes: 10 }, Buffer.alloc(10))),
      );
      expect(many.map(({ outcome }) => outcome).sort()).toEqual([
        'full',
        'full',
        'new',
        'new',
        'new',
      ]);
      const small = Buffer.alloc(10);
      for (const from_id of ['x', 'y', 'z']) await give({ from_id, to_id: 'q', bytes: 10 }, small);
      expect((await give({ from_id: 'w', to_id: 'q', bytes: 10 }, small)).outcome).toBe('full');
      expect((await give({ from_id: 'w', bytes: BOUNDS.bytes + 1 }, small)).outcome).toBe('full');
      expect((await give({ from_id: 'w', to_id: 'v', bytes: 10 }, small)).outcome).toBe('new');
      // What was taken makes room again.
      const taken = many.find(({ outcome }) => outcome === 'new');
      const keep = { handed_at: 1000, state: 'taken', until: 1 } as const;
      await backend.ledger().handed.keep({ id: taken?.id ?? '', ...keep });
      expect((await give({ to_id: 'g', bytes: 10 }, small)).outcome).toBe('new');
    });

    test('one that nobody took goes back, and goes when nobody came for it either', async () => {
      const { handed } = backend.ledger();
      const { id } = await give();
      expect(await handed.sendBack(9000, 18_000)).toBe(0);
      expect(await handed.sendBack(9001, 18_000)).toBe(1);
      expect(await handed.find(id)).toMatchObject({ state: 'returned', until: 18_000 });
      const keep = { id, handed_at: 1000, until: 30_000 };
      expect(await handed.keep({ ...keep, state: 'taken' })).toBe(false);
      await handed.purge(18_000, 0);
      expect(await contentOf(id)).toHaveLength(CONTENT.length);
      await handed.purge(18_001, 0);
      expect(await handed.find(id)).toBeNull();
      const other = await give();
      await handed.sendBack(9001, 18_000);
      expect(await handed.keep({ ...keep, id: other.id, state: 'withdrawn' })).toBe(true);
    });

    test('bytes that no row names go, those of a draft that waits stay', async () => {
      const { handed } = backend.ledger();
      const { id } = await give();
      const gone = await give({ until: 10 });
      await handed.sendBack(5000, 20);
      expect(await handed.purge(5000, 900)).toBe(0);
      expect(await handed.find(gone.id)).toBeNull();
      expect(await handed.purge(5000, 1001)).toBe(1);
      expect(await handed.purge(5000, 1001)).toBe(0);
      expect(await contentOf(id)).toHaveLength(CONTENT.length);
    });

    test('are forgotten whole, and each change is told to the two', async () => {
      const told: Change[] = [];
      const off = backend.ledger().onChange((change) => told.push(change));
      const { id } = await give();
      expect(await backend.ledger().handed.forget(id)).toBe(true);
      expect(await backend.ledger().handed.forget(id)).toBe(false);
      expect(await backend.ledger().handed.find(id)).toBeNull();
      const change = { kind: 'handed', id, actors: ['ada', 'ben'] };
      expect(told).toEqual([change, change]);
      off();
    });
  });
}
