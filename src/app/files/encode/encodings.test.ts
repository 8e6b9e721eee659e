import { expect, test } from 'vitest';
import { FileUnreadable } from '../sniff/read-file.ts';
import type { Encoder } from './encoder.ts';
import { createEncodings, FileMissing } from './encodings.ts';

const plainEncoder: Encoder = { encode: async (file) => new Blob([btoa(await file.text())]) };
const load = (text: string) => async () => new Blob([text]);

test('encodes a file once, however often it is asked for', async () => {
  let count = 0;
  const encodings = createEncodings({
    encode: (file) => {
      count += 1;
      return plainEncoder.encode(file);
    },
  });
  await Promise.all([encodings.base64Of('a', load('abc')), encodings.base64Of('a', load('abc'))]);
  expect(await (await encodings.base64Of('a', load('abc'))).text()).toBe(btoa('abc'));
  expect(count).toBe(1);
  expect(encodings.states.get().get('a')).toMatchObject({ status: 'ready' });
});

test('tells every change, from the first byte to the end', async () => {
  const encodings = createEncodings({
    encode: async (file, { onProgress } = {}) => {
      onProgress?.(1);
      return file;
    },
  });
  const seen: unknown[] = [];
  encodings.states.subscribe(() => seen.push(encodings.states.get().get('a')?.status));
  await encodings.base64Of('a', load('abc'));
  expect(seen).toEqual(['encoding', 'encoding', 'ready']);
});

test('a failed file keeps its reason and can be tried again', async () => {
  let broken = true;
  const encodings = createEncodings({
    encode: async (file) => {
      if (broken) throw new FileUnreadable();
      return file;
    },
  });
  await expect(encodings.base64Of('a', load('x'))).rejects.toBeInstanceOf(FileUnreadable);
  expect(encodings.states.get().get('a')).toEqual({ status: 'failed', vanished: false });
  broken = false;
  await encodings.base64Of('a', load('x'));
  expect(encodings.states.get().get('a')?.status).toBe('ready');
});

test('says which file is missing in the store', async () => {
  const encodings = createEncodings(plainEncoder);
  const work = encodings.base64Of('a', async () => null);
  await expect(work).rejects.toBeInstanceOf(FileMissing);
  await expect(work).rejects.toMatchObject({ fileId: 'a' });
});

test('a cancelled file stops and can be started again', async () => {
  const encodings = createEncodings({
    encode: (_file, { signal } = {}) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  });
  const work = encodings.base64Of('a', load('x'));
  await Promise.resolve();
  encodings.cancel('a');
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  expect(encodings.states.get().get('a')).toEqual({ status: 'cancelled' });
});

test('forgets the files that were asked for longest ago when there is too much', async () => {
  const encodings = createEncodings(plainEncoder, 10);
  await encodings.base64Of('old', load('abc'));
  await encodings.base64Of('used', load('abc'));
  await encodings.base64Of('old', load('abc'));
  await encodings.base64Of('new', load('abc'));
  expect(encodings.states.get().get('used')).toBeUndefined();
  expect(encodings.states.get().get('old')?.status).toBe('ready');
  expect(encodings.states.get().get('new')?.status).toBe('ready');
  encodings.drop('new');
  expect(encodings.states.get().get('new')).toBeUndefined();
});
