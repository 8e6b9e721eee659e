import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleBody } from './assemble-body.ts';

const base64Of = async (id: string) => new Blob([btoa(id)]);

test('gives the very text that JSON.stringify would give', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (draft) => {
      const body = await assembleBody(draft, base64Of);
      expect(await body.text()).toBe(JSON.stringify(draft));
    }),
  );
});

test('puts base64 where a file stands by reference', async () => {
  const draft = {
    attachments: [
      { name: 'a "quoted" name.pdf', data: { $file: 'one' } },
      { name: 'b.pdf', data: { $file: 'two' }, missing: undefined },
    ],
  };
  const body = await assembleBody(draft, base64Of);
  expect(JSON.parse(await body.text())).toEqual({
    attachments: [
      { name: 'a "quoted" name.pdf', data: btoa('one') },
      { name: 'b.pdf', data: btoa('two') },
    ],
  });
  expect(body.type).toBe('application/json');
});

test('fails when a file cannot be had', async () => {
  const draft = { data: { $file: 'gone' } };
  const failing = async () => Promise.reject(new Error('gone'));
  await expect(assembleBody(draft, failing)).rejects.toThrow('gone');
});
