/**
 * A seeded source of chance: the same seed gives the same choices on every machine. A stream can be
 * forked by name, so that one more choice in one place does not move those of another.
 */
export class Random {
  readonly #seed: string;
  #state: number;

  constructor(seed: string) {
    this.#seed = seed;
    this.#state = hash(seed);
  }

  /** A stream of its own for `name`, whatever was drawn from this one before. */
  fork(name: string): Random {
    return new Random(`${this.#seed}/${name}`);
  }

  /** A number from 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of the list. @throws when the list is empty. */
  pick<T>(list: readonly T[]): T {
    const index = Math.floor(this.next() * list.length);
    for (const item of list.slice(index, index + 1)) return item;
    throw new Error('Nothing to pick from.');
  }

  /** `count` different ones of the list, in drawn order; all of them when there are fewer. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const drawn: T[] = [];
    while (drawn.length < count && rest.length > 0) {
      drawn.push(...rest.splice(Math.floor(this.next() * rest.length), 1));
    }
    return drawn;
  }

  /** Fills a pattern: `#` is a digit, `%` a digit from 1 to 9, `@` a capital letter. */
  fill(pattern: string): string {
    return pattern.replace(/[#%@]/g, (sign) => {
      if (sign === '@') return String.fromCharCode(65 + this.int(0, 25));
      return String(this.int(sign === '%' ? 1 : 0, 9));
    });
  }
}

/** FNV-1a over UTF-16 units. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
