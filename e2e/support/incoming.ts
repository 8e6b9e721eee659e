/** Files on their way into the page as a person's hand brings them: real files, drags and pastes. */
import type { CDPSession, Page } from '@playwright/test';

/**
 * Drags what stands at these paths from outside over the middle of the page and drops it, folders
 * included, by the browser's own input.
 */
export async function dropFromDisk(page: Page, paths: readonly string[]): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  }
  await session.detach();
}

interface Picked {
  /** On the disk. */
  path: string;
  /** Stands in the page's memory before the file's own bytes, so that only its end is on the disk. */
  before?: string;
  /** What happens to the file on the disk before the page gets to read it. */
  meanwhile(): Promise<void>;
}

/** Picks a file by an input that is not the product's and drops it later, with a good one beside it. */
export async function dropPicked(page: Page, { path, before, meanwhile }: Picked): Promise<void> {
  const input = await page.evaluateHandle(() => {
    const made = document.createElement('input');
    made.type = 'file';
    return made;
  });
  await input.setInputFiles(path);
  const picked = await input.evaluateHandle(({ files }, before) => {
    const file = files?.[0];
    if (file === undefined) throw new Error('Nothing was picked.');
    return before === null ? file : new File([before, file], file.name);
  }, before ?? null);
  await meanwhile();
  await picked.evaluate((file) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    dataTransfer.items.add(new File(['A good one.'], 'The good one.txt'));
    const init = { bubbles: true, cancelable: true, dataTransfer };
    document.body.dispatchEvent(new DragEvent('drop', init));
  });
}
