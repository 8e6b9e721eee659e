/** A draft of the product with the answers that the engines' pages start with. */
import type { Browser, Tab } from '../soak/devtools.ts';
import { type Answers, type Asked, shownAnswers, wrongAnswers } from './asked.ts';
import type { Contestant } from './contestants.ts';
import { type Addresses, until } from './measure.ts';

/** Longer than a keystroke needs until it is on the device. */
const KEPT_MS = 2500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens `link`, which makes a draft, and answers its questions as if by hand. */
export async function openDraft(
  browser: Browser,
  link: string,
  asked: readonly Asked[],
  { controls }: Contestant,
): Promise<Addresses> {
  const tab = await browser.open(link);
  await until(tab, `/^\\/drafts\\//.test(location.pathname)`);
  const address = await tab.evaluate<string>(`location.href.replace(/\\/[^/]+$/, '/questions')`);
  await go(tab, address);
  const first = asked.findIndex(({ kind }) => kind === 'radio');
  await until(tab, `document.querySelector(${JSON.stringify(controls(first))})`);
  await pause(1500);
  // What hangs on an answer comes after it.
  for (let round = 0; round < 2; round += 1)
    await answer(tab, asked, shownAnswers(asked), controls);
  await pause(KEPT_MS);
  await tab.close();
  return {
    shown: address,
    // Another tab might only read it.
    async wrong(open) {
      await answer(open, asked, wrongAnswers(asked), controls);
      await pause(KEPT_MS);
      return address;
    },
  };
}

const go = (tab: Tab, address: string) =>
  tab.evaluate(`history.pushState(null, '', ${JSON.stringify(address)})`);

async function answer(
  tab: Tab,
  asked: readonly Asked[],
  answers: Answers,
  controls: Contestant['controls'],
): Promise<void> {
  const wanted = asked.flatMap(({ key, options }, place) => {
    const value = answers[key];
    if (value === undefined) return [];
    const chosen = options.findIndex(({ id }) => id === value);
    return [{ selector: controls(place), value, chosen }];
  });
  await tab.evaluate(`(() => {
    for (const { selector, value, chosen } of ${JSON.stringify(wanted)}) {
      const found = document.querySelectorAll(selector);
      if (chosen >= 0) { if (found[chosen] && !found[chosen].checked) found[chosen].click(); continue; }
      const control = found[0];
      if (!control) continue;
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value').set.call(control, value);
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  })()`);
  await pause(1500);
}
