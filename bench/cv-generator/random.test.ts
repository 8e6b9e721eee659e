import { describe, expect, it } from 'vitest';
import { Random } from './random.ts';

describe('Random', () => {
  it('gives the same row of numbers for the same seed', () => {
    const row = (seed: string) => {
      const random = new Random(seed);
      return [random.int(0, 1000), random.int(0, 1000), random.next(), random.fill('%#@')];
    };
    expect(row('a')).toEqual(row('a'));
    expect(row('a')).not.toEqual(row('b'));
  });

  it('forks a stream that earlier draws do not move', () => {
    const early = new Random('a');
    const late = new Random('a');
    late.next();
    expect(late.fork('name').next()).toBe(early.fork('name').next());
  });

  it('fills a pattern with digits and capitals and leaves the rest', () => {
    expect(new Random('a').fill('%#-@ x')).toMatch(/^[1-9]\d-[A-Z] x$/);
  });

  it('refuses to pick from nothing', () => {
    expect(() => new Random('a').pick([])).toThrow('Nothing to pick from.');
  });
});
