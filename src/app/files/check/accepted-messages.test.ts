import { expect, test } from 'vitest';
import type { Language } from '../../../contract/languages.ts';
import { loadLaterMessages, loadMessages } from '../../i18n/i18n.ts';
import { acceptedLabels, extensionLabel } from './accepted-messages.ts';

async function wordsOf(language: Language) {
  await loadLaterMessages();
  return loadMessages(language);
}

test('tells types by their usual ending, and groups of types in words', async () => {
  const accepted = ['application/pdf', 'image/*', 'TEXT/*', '.docx', 'image/*'];
  expect(acceptedLabels(await wordsOf('en'), accepted)).toEqual([
    'PDF',
    'pictures',
    'text files',
    'DOCX',
  ]);
  expect(acceptedLabels(await wordsOf('de'), accepted)).toEqual([
    'PDF',
    'Bilder',
    'Textdateien',
    'DOCX',
  ]);
});

test('names no ending for bytes of an unknown type', async () => {
  const english = await wordsOf('en');
  expect(acceptedLabels(english, ['application/octet-stream'])).toEqual([
    'files of any other type',
  ]);
});

test('a wildcard and an empty list take every type', async () => {
  const english = await wordsOf('en');
  for (const accepted of [null, [], ['*/*'], ['application/pdf', '*']]) {
    expect(acceptedLabels(english, accepted)).toBeNull();
  }
});

test('a saved web page is called one', async () => {
  const { t } = await wordsOf('en');
  expect(extensionLabel(t, 'CV.mht')).toBe('MHT (web archive)');
  expect(extensionLabel(t, 'CV.pdf')).toBe('PDF');
});
