/** What a person does with keys, a pointer or a finger, and how often. */
import type { FileChooser, Locator, Page } from '@playwright/test';

export interface CvFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A person at a page. Every key, click and tap goes through here and is counted. */
export interface Hands {
  page: Page;
  /** A key or a chord such as `Control+Enter`: one. */
  press(key: string): Promise<void>;
  /** Letters that are no answer: each is a key. */
  type(text: string): Promise<void>;
  /** What a candidate said: it has to be typed whatever the product is, and is not counted. */
  answer(text: string): Promise<void>;
  /** Presses Tab until what has the focus is called so. */
  tabTo(name: RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  click(target: Locator): Promise<void>;
  tap(target: Locator): Promise<void>;
  /** Opens the system's dialog for files by `open` and chooses these there, which is not counted. */
  choose(files: readonly CvFile[], open: () => Promise<void>): Promise<void>;
  /** So far; clicks are those of a pointer and of a finger alike. */
  count(): { keys: number; clicks: number };
}

/** More stops than any page has: the name is not there. */
const MAX_STOPS = 80;

export function createHands(page: Page): Hands {
  let keys = 0;
  let clicks = 0;
  // Listened to from the start: a key can be quicker than the browser is told to ask here.
  const choosers: FileChooser[] = [];
  page.on('filechooser', (chooser) => choosers.push(chooser));
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  return {
    page,
    press,
    async type(text) {
      for (const letter of text) await press(letter);
    },
    answer: (text) => page.keyboard.type(text),
    async tabTo(name, key = 'Tab') {
      for (let stop = 0; stop < MAX_STOPS; stop += 1) {
        await press(key);
        if (name.test(await page.evaluate(nameOfFocused))) return;
      }
      throw new Error(`The keyboard does not reach ${name}.`);
    },
    async click(target) {
      clicks += 1;
      await target.click();
    },
    async tap(target) {
      clicks += 1;
      await target.tap();
    },
    async choose(files, open) {
      await open();
      while (choosers.length === 0) await page.waitForTimeout(20);
      await choosers.shift()?.setFiles([...files]);
    },
    count: () => ({ keys, clicks }),
  };
}

/** Runs in the page. */
function nameOfFocused(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return '';
  const { labels } = element as HTMLInputElement;
  const group = element.closest('fieldset, [role="group"], [role="radiogroup"]');
  const words = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.innerText;
  return `${group?.textContent?.slice(0, 60) ?? ''} ${words}`;
}
