// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { api } from '../../../api/api.ts';
import { aReceipt } from '../../../delivery/receipts/receipt.fixture.ts';
import { viewOfReceipt } from '../../../delivery/view/submission-view.ts';
import { I18nContext, loadLaterMessages, loadMessages } from '../../../i18n/i18n.ts';
import { UnconfirmedActions } from './UnconfirmedActions.tsx';

const receipt = viewOfReceipt(aReceipt({ state: 'unconfirmed' }));
let root: Root;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // jsdom draws no dialog.
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  const words = await loadMessages('en');
  await loadLaterMessages();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <I18nContext value={words}>
        <QueryClientProvider client={new QueryClient()}>
          <UnconfirmedActions receipt={receipt} />
        </QueryClientProvider>
      </I18nContext>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

const press = (name: string) =>
  act(async () =>
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === name)
      ?.click(),
  );

test.each([
  ['I found it in the ATS', 'confirm', 'Not yet', 'Yes, it is there'],
  ['Send again anyway', 'resend', 'Do not send', 'Send again, I accept the risk'],
] as const)('“%s” asks before it decides', async (button, order, no, yes) => {
  const give = vi.spyOn(api, order).mockResolvedValue(receipt);
  const isOpen = () => document.querySelectorAll('dialog[open]').length === 1;
  await press(button);
  expect(isOpen()).toBe(true);
  expect(give).not.toHaveBeenCalled();
  await press(no);
  expect(isOpen()).toBe(false);
  expect(give).not.toHaveBeenCalled();
  await press(button);
  await press(yes);
  expect(isOpen()).toBe(false);
  expect(give).toHaveBeenCalledExactlyOnceWith(receipt.id);
});
