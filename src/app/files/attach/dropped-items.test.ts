import { expect, test } from 'vitest';
import { bringsFiles, isUnnamedPaste, readTransfer } from './dropped-items.ts';

const file = (name: string) => new File(['x'], name);

function item(name: string, { folder = false } = {}) {
  return {
    kind: 'file',
    getAsFile: () => file(name),
    webkitGetAsEntry: () => ({ isDirectory: folder, name }),
  };
}

const transfer = (parts: { items?: unknown[]; files?: File[]; types?: string[] }) =>
  readTransfer({ files: [], types: [], ...parts, items: (parts.items ?? []) as never });

test('takes every file of a drop', () => {
  const { files, folders, nothing } = transfer({ items: [item('a.pdf'), item('b.pdf')] });
  expect(files.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']);
  expect(folders).toEqual([]);
  expect(nothing).toBeNull();
});

test('names a folder and takes the files beside it', () => {
  const { files, folders } = transfer({ items: [item('Frank', { folder: true }), item('a.pdf')] });
  expect(folders).toEqual(['Frank']);
  expect(files.map(({ name }) => name)).toEqual(['a.pdf']);
});

test('takes files where the browser lists no items', () => {
  expect(transfer({ files: [file('a.pdf')] }).files).toHaveLength(1);
});

test.each([
  ['a link', ['text/uri-list', 'text/plain'], 'link'],
  ['a mail attachment of Outlook', ['FileGroupDescriptorW', 'FileContents'], 'mail'],
  ['a mail of Outlook on the web', ['multimaillistmessagerows', 'text/plain'], 'mail'],
  ['an attachment of Gmail', ['downloadurl', 'text/uri-list'], 'mail'],
  ['a promise that was not kept', ['Files'], 'mail'],
  ['selected text', ['text/plain', 'text/html'], 'text'],
  ['nothing at all', [], 'nothing'],
] as const)('says that %s brought no file', (_what, types, why) => {
  expect(transfer({ types: [...types] }).nothing).toBe(why);
});

test('knows a drag with files, and one of mail, from a drag of text', () => {
  expect(bringsFiles(['Files'])).toBe(true);
  expect(bringsFiles(['FileGroupDescriptorW'])).toBe(true);
  expect(bringsFiles(['text/plain'])).toBe(false);
});

test('knows a pasted screenshot by the name that browsers give it', () => {
  expect(isUnnamedPaste({ name: 'image.png', file: new Blob() })).toBe(true);
  expect(isUnnamedPaste({ name: 'CV.png', file: new Blob() })).toBe(false);
});
