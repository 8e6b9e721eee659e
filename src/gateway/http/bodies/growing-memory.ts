/** One piece of memory that grows with a body, so that an announced length alone takes none. */
import { freeMemory, takeMemory } from '../memory.ts';

/** What has come of a body. */
export interface GrowingMemory {
  /** How many bytes there are. */
  readonly size: number;
  /** Copies a piece in and gives back what it arrived in. */
  add(chunk: Buffer): void;
  /** All of it, good until `free`. */
  bytes(): Buffer;
  free(): void;
}

/** Once this part of a body has come, there is room for all of it. Few bytes are copied twice then. */
const ENOUGH = 1 / 16;
const TIMES = 4;

/** `announced` is the length in bytes, where it is known: no more is ever added. */
export function createGrowingMemory(announced: number | null): GrowingMemory {
  let memory = takeMemory(0);
  let size = 0;

  const capacityFor = (needed: number) =>
    announced !== null && needed >= announced * ENOUGH ? announced : needed * TIMES;

  function grow(capacity: number): void {
    const larger = takeMemory(capacity);
    memory.copy(larger, 0, 0, size);
    freeMemory(memory);
    memory = larger;
  }

  return {
    get size() {
      return size;
    },
    add(chunk) {
      if (size + chunk.length > memory.length) grow(capacityFor(size + chunk.length));
      size += chunk.copy(memory, size);
      freeMemory(chunk);
    },
    bytes: () => memory.subarray(0, size),
    free() {
      freeMemory(memory);
      memory = takeMemory(0);
      size = 0;
    },
  };
}
