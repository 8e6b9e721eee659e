// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { AtsText, Quoting } from './AtsText.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What stands on a page, as its markup. */
async function shown(element: React.ReactElement): Promise<string> {
  const page = document.createElement('div');
  await act(async () => createRoot(page).render(element));
  return page.innerHTML;
}

test('what a sentence of ours quotes stands apart in it, and the rest is as it was', async () => {
  const sentence = 'Ivo is entered for “<b>Bäcker</b>”.';
  expect(await shown(<Quoting quote="<b>Bäcker</b>">{sentence}</Quoting>)).toBe(
    'Ivo is entered for “<bdi>&lt;b&gt;Bäcker&lt;/b&gt;</bdi>”.',
  );
});

test.each([null, '', 'another job'])(
  'a sentence that does not hold %j stays as it is',
  async (quote) => {
    expect(await shown(<Quoting quote={quote}>Nothing is quoted.</Quoting>)).toBe(
      'Nothing is quoted.',
    );
  },
);

test('a text that cannot tell its language has that of what it belongs to', async () => {
  expect(await shown(<AtsText lang="de">Nein</AtsText>)).toBe('<bdi lang="de">Nein</bdi>');
});
