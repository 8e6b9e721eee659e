/** What every backend of the ledger guarantees. Each runs this very suite. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Change, Ledger } from '../ledger.ts';
import type { Submission } from '../submission.ts';
import { anAcceptance, aSubmission } from './a-submission.ts';
import { accessSuite } from './access-suite.ts';
import { besideSuite } from './beside-suite.ts';
import { claimSuite, now } from './claim-suite.ts';
import { forgetSuite } from './forget-suite.ts';
import { handedSuite } from './handed-suite.ts';
import { linksSuite } from './links-suite.ts';
import { listSuite } from './list-suite.ts';
import { sightSuite } from './sight-suite.ts';
import { tallySuite } from './tally-suite.ts';

/** How the suite opens, kills and ends a backend. */
export interface Backend {
  /** An empty ledger, or with `again` the one opened last, by another owner. */
  open(options: { again: boolean }): Promise<Ledger>;
  /** Ends the last ledger without closing it, as a kill does; what it held may be taken over. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const sending = (submission: Submission): Submission => ({
  ...submission,
  state: 'sending',
  attempts: submission.attempts + 1,
  next_attempt_at: null,
});
const MANY = 30;

/** Runs the suite as tests under this name; `start` is called once before them. */
export function ledgerSuite(name: string, start: () => Promise<Backend>): void {
  describe(`${name} ledger`, () => {
    let backend: Backend;
    let ledger: Ledger;

    beforeAll(async () => {
      backend = await start();
    }, 60_000);
    beforeEach(async () => {
      ledger = await backend.open({ again: false });
    });
    afterAll(() => backend?.stop());

    const accept = async (changes: Partial<Submission> = {}) => {
      const submission = aSubmission(changes);
      await ledger.accept(anAcceptance(submission));
      return submission;
    };
    const reopen = async () => {
      await backend.kill();
      ledger = await backend.open({ again: true });
    };
    const claim = (id: string, maxSending = 10) =>
      ledger.claim({ id, now, maxSending, apply: sending });
    const change = async (id: string, changes: Partial<Submission>) => {
      const stored = await ledger.find(id);
      if (stored === null) throw new Error('not there');
      return ledger.update({ ...stored.submission, ...changes }, stored.version);
    };

    test('keeps what it accepted, with its body, after a kill', async () => {
      const submission = await accept();
      await reopen();
      expect((await ledger.find(submission.id))?.submission).toEqual(submission);
      expect(Buffer.from((await ledger.body(submission.id)) ?? []).toString()).toBe(
        '{"candidate":{}}',
      );
      expect(await ledger.bodySize(submission.id)).toBe(16);
    });

    test('keeps every character of a body', async () => {
      const text = JSON.stringify({ text: 'Łucja 🇯🇵 \u0000 \\ "quoted" \u2028'.repeat(20_000) });
      const submission = aSubmission();
      await ledger.accept(anAcceptance(submission, text));
      expect(Buffer.from((await ledger.body(submission.id)) ?? []).toString()).toBe(text);
      expect(await ledger.bodySize(submission.id)).toBe(Buffer.byteLength(text));
    });

    test('takes the same id and body as one, and another body as another', async () => {
      const submission = aSubmission();
      expect((await ledger.accept(anAcceptance(submission))).outcome).toBe('new');
      expect((await ledger.accept(anAcceptance(submission))).outcome).toBe('same');
      expect((await ledger.accept(anAcceptance(submission, '{}'))).outcome).toBe('other');
      expect((await ledger.list({ sight: 'everything', words: [], limit: 10 })).total).toBe(1);
    });

    test('accepts one of many simultaneous repeats', async () => {
      const submission = aSubmission();
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, () => ledger.accept(anAcceptance(submission))),
      );
      expect(outcomes.filter(({ outcome }) => outcome === 'new')).toHaveLength(1);
      expect(outcomes.filter(({ outcome }) => outcome === 'same')).toHaveLength(7);
    });

    test('changes nothing that somebody else has changed since it was read', async () => {
      const { id } = await accept();
      const stored = await ledger.find(id);
      if (stored === null) throw new Error('not there');
      const next = { ...stored.submission, attempts: 7 };
      expect(await ledger.update(next, stored.version)).toBe(true);
      expect(await ledger.update({ ...next, attempts: 8 }, stored.version)).toBe(false);
      expect((await ledger.find(id))?.submission.attempts).toBe(7);
    });

    test('leaves what a living gateway is sending alone and finds what a dead one left', async () => {
      const { id } = await accept();
      await accept();
      await claim(id);
      await ledger.renewLeases([id]);
      expect(await ledger.abandoned([id])).toEqual([]);
      await reopen();
      await expect
        .poll(async () => (await ledger.abandoned([])).map(({ submission }) => submission.id))
        .toEqual([id]);
    });

    test('finds a claim of its own that nobody works on', async () => {
      const { id } = await accept();
      await claim(id);
      await expect
        .poll(async () => {
          await ledger.renewLeases([]);
          return (await ledger.abandoned([])).map(({ submission }) => submission.id);
        })
        .toEqual([id]);
    });

    test('hands out due look-ups', async () => {
      const first = await accept({ state: 'unconfirmed', next_attempt_at: 3000 });
      await accept({ state: 'unconfirmed', next_attempt_at: null });
      await accept({ state: 'unconfirmed', next_attempt_at: now + 1 });
      await accept();
      const find = (integrationId: string) => ledger.dueLookups({ integrationId, now, limit: 10 });
      const lookups = await find('sandbox:one');
      expect(lookups.map(({ submission }) => submission.id)).toEqual([first.id]);
      expect(await find('sandbox:two')).toEqual([]);
    });

    claimSuite({ ledger: () => ledger, accept, change, claim });
    listSuite({ ledger: () => ledger, accept, change });
    sightSuite({ ledger: () => ledger, accept, change });
    tallySuite({ ledger: () => ledger, accept, change });
    accessSuite({ ledger: () => ledger });
    linksSuite({ ledger: () => ledger });
    forgetSuite({ ledger: () => ledger, accept, change });
    besideSuite({ ledger: () => ledger, reopen });
    handedSuite({ ledger: () => ledger, again: reopen });

    test('names what waits for later, in one state of one integration, the soonest first', async () => {
      await accept({ next_attempt_at: now });
      const second = await accept({ next_attempt_at: now + 2 });
      const first = await accept({ next_attempt_at: now + 1 });
      const doubt = await accept({ state: 'unconfirmed', next_attempt_at: now + 1 });
      await accept({ state: 'unconfirmed', next_attempt_at: null });
      await accept({ integration_id: 'sandbox:two', next_attempt_at: now + 1 });
      const later = async (state: 'queued' | 'unconfirmed', limit = 10) =>
        (await ledger.later({ integrationId: 'sandbox:one', state, now, limit })).map(
          ({ id }) => id,
        );
      expect(await later('queued')).toEqual([first.id, second.id]);
      expect(await later('queued', 1)).toEqual([first.id]);
      expect(await later('unconfirmed')).toEqual([doubt.id]);
    });

    test('knows whose application it is', async () => {
      const result = {
        candidate_id: 'c',
        application_id: 'a',
        candidate_url: null,
        warnings: [],
        answers: null,
      };
      const { id, integration_id } = await accept({ state: 'delivered', result });
      expect(await ledger.isApplicationTaken(integration_id, 'a', 'another')).toBe(true);
      expect(await ledger.isApplicationTaken(integration_id, 'a', id)).toBe(false);
      expect(await ledger.isApplicationTaken('sandbox:two', 'a', 'another')).toBe(false);
    });

    test('tells every change', async () => {
      const told: Change[] = [];
      const stop = ledger.onChange((one) => told.push(one));
      const { id } = await accept();
      await claim(id);
      await change(id, { state: 'delivered', next_attempt_at: null });
      await ledger.forget(id);
      await ledger.announce({ kind: 'jobs', id: 'sandbox:one' });
      stop();
      await accept();
      const changed = { kind: 'changed', id };
      const jobs = { kind: 'jobs', id: 'sandbox:one' };
      const whose = { belongs_to: null, integration_id: 'sandbox:one', job_id: 'job-1' };
      const forgotten = { kind: 'forgotten', id, whose };
      expect(told).toEqual([changed, changed, changed, forgotten, jobs]);
    });

    test('reports its figures', async () => {
      await accept({ created_at: 300 });
      await accept({ created_at: 700 });
      const figures = await ledger.figures();
      expect(figures.counts).toEqual([
        { state: 'queued', integration_id: 'sandbox:one', count: 2 },
      ]);
      expect(figures.oldest).toEqual([{ state: 'queued', created_at: 300 }]);
      expect(figures.bytes).toBeGreaterThan(0);
      await ledger.checkWritable();
    });

    test('stays whole under many writers at once', async () => {
      const submissions = await Promise.all(Array.from({ length: MANY }, () => accept()));
      await Promise.all(submissions.map(({ id }) => claim(id, MANY)));
      await Promise.all(
        submissions.map(({ id }) => change(id, { state: 'delivered', next_attempt_at: null })),
      );
      const { total } = await ledger.list({
        sight: 'everything',
        words: [],
        state: 'delivered',
        limit: 1,
      });
      expect(total).toBe(MANY);
    });
  });
}
