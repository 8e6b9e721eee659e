import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBodyRoom, NoRoom } from './body-room.ts';

const MiB = 1024 * 1024;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A room of 16 MiB, of which 4 are for bodies of at most 1 MiB. */
const aRoom = () => createBodyRoom({ maxBytes: 16 * MiB, waitMs: 1000 });

test('what is only announced takes no room', () => {
  const room = aRoom();
  for (let sender = 0; sender < 100; sender++) {
    expect(room.open(64 * MiB).charge(1)).toBeUndefined();
    vi.advanceTimersByTime(100);
  }
  expect(room.open(8 * MiB).charge(8 * MiB)).toBeUndefined();
  expect(room.isShort()).toBe(false);
});

test('a quarter is left for small bodies, however much the large ones bring', () => {
  const room = aRoom();
  room.open(64 * MiB).charge(64 * MiB);
  const second = room.open(64 * MiB);
  expect(second.charge(1)).toBeInstanceOf(Promise);
  expect(room.isShort()).toBe(true);
  for (let sender = 0; sender < 4; sender++) {
    expect(room.open(MiB).charge(MiB)).toBeUndefined();
  }
  expect(room.open(1000).charge(1000)).toBeInstanceOf(Promise);
});

test('a body of unknown length is small until it has become large', () => {
  const room = aRoom();
  room.open(64 * MiB).charge(64 * MiB);
  const unknown = room.open(null);
  expect(unknown.charge(MiB)).toBeUndefined();
  expect(unknown.charge(1)).toBeInstanceOf(Promise);
});

test('room that comes free goes to those who wait, in their order', async () => {
  const room = aRoom();
  const first = room.open(8 * MiB);
  const second = room.open(8 * MiB);
  first.charge(8 * MiB);
  second.charge(4 * MiB);
  const served: string[] = [];
  const third = room.open(8 * MiB);
  const waits = [
    second.charge(4 * MiB)?.then(() => served.push('second')),
    third.charge(8 * MiB)?.then(() => served.push('third')),
  ];
  first.close();
  await Promise.resolve();
  expect(served).toEqual(['second']);
  second.close();
  await Promise.all(waits);
  expect(served).toEqual(['second', 'third']);
});

test('of many large bodies at once some come whole, and the others wait', async () => {
  const room = aRoom();
  const bodies = Array.from({ length: 10 }, () => room.open(5 * MiB));
  const waiting = new Set(bodies);
  const bring = async (body: (typeof bodies)[number]) => {
    for (let piece = 0; piece < 5; piece++) await body.charge(MiB);
    waiting.delete(body);
  };
  const all = bodies.map(bring);
  for (const body of bodies) {
    await vi.advanceTimersByTimeAsync(60);
    // What is here is here whole.
    expect(waiting.has(body)).toBe(false);
    body.close();
  }
  await Promise.all(all);
});

test('of bodies that wait for each other the oldest goes on', () => {
  const room = aRoom();
  const [first, second] = [room.open(10 * MiB), room.open(10 * MiB)];
  first.charge(6 * MiB);
  second.charge(6 * MiB);
  expect(second.charge(4 * MiB)).toBeInstanceOf(Promise);
  expect(first.charge(4 * MiB)).toBeUndefined();
});

test('a wait is short, and costs nobody anything', async () => {
  const room = aRoom();
  const first = room.open(12 * MiB);
  first.charge(12 * MiB);
  const late = room.open(2 * MiB);
  const failed = expect(late.charge(2 * MiB)).rejects.toBeInstanceOf(NoRoom);
  await vi.advanceTimersByTimeAsync(1050);
  await failed;
  expect(vi.getTimerCount()).toBe(0);
  expect(room.isShort()).toBe(false);
  late.close();
  first.close();
  first.close();
  const [one, two] = [room.open(6 * MiB), room.open(12 * MiB)];
  expect(one.charge(6 * MiB)).toBeUndefined();
  expect(two.charge(6 * MiB)).toBeUndefined();
  expect(two.charge(1)).toBeInstanceOf(Promise);
});

test('whoever leaves while it waits frees what it has, and is not answered', async () => {
  const room = aRoom();
  const first = room.open(6 * MiB);
  first.charge(6 * MiB);
  const second = room.open(12 * MiB);
  second.charge(6 * MiB);
  const answered = vi.fn();
  second.charge(6 * MiB)?.then(answered, answered);
  second.close();
  expect(room.isShort()).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(answered).not.toHaveBeenCalled();
  const third = room.open(12 * MiB);
  expect(third.charge(6 * MiB)).toBeUndefined();
});
