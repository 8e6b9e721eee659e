/** One candidate entered, sent and received, by what stands in the page. */
import type { Tab } from './devtools.ts';

const WAIT_MS = 60_000;

/** Resolves once an expression is true in the page. @throws Error after a minute */
async function until(tab: Tab, expression: string): Promise<void> {
  const isTrue = await tab.evaluate<boolean>(`(async () => {
    const end = performance.now() + ${WAIT_MS};
    while (!(${expression})) {
      if (performance.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return true;
  })()`);
  if (!isTrue) throw new Error(`It did not come to this: ${expression}`);
}

const find = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;

/** As a link of the page would. */
const goTo = (tab: Tab, address: string) =>
  tab.evaluate(`history.pushState(null, '', ${JSON.stringify(address)})`);

async function type(tab: Tab, name: string, text: string): Promise<void> {
  const control = find(`[name="${name}"]`);
  await until(tab, control);
  await tab.evaluate(`(() => {
    const control = ${control};
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
      .call(control, ${JSON.stringify(text)});
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('blur', { bubbles: true }));
  })()`);
}

async function pick(tab: Tab, selector: string, path: string): Promise<void> {
  await until(tab, find(selector));
  const { root } = await tab.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await tab.send('DOM.querySelector', {
    nodeId: (root as { nodeId: number }).nodeId,
    selector,
  });
  await tab.send('DOM.setFileInputFiles', { nodeId, files: [path] });
  // Otherwise the browser goes on telling of the page's nodes, and keeps them for that.
  await tab.send('DOM.disable');
}

/** Resolves when the ATS has her. `job` needs no answers; `cv` is the path of a file. */
export async function enterCandidate(
  tab: Tab,
  {
    number,
    job,
    integration,
    cv,
  }: { number: number; job: string; integration: string; cv: string },
): Promise<void> {
  const link = new URLSearchParams({ integration, job });
  await goTo(tab, `/new?${link}`);
  await until(tab, `/^\\/drafts\\//.test(location.pathname)`);
  await pick(tab, 'section[aria-labelledby="cv-title"] input[type="file"]', cv);
  await until(tab, `document.body.innerText.includes('soak.pdf')`);
  await type(tab, 'candidate.first_name', `Ida ${number}`);
  await type(tab, 'candidate.last_name', 'Testmann');
  await type(tab, 'candidate.email_address', `ida.${number}@example.com`);
  await tab.evaluate(
    `history.pushState(null, '', location.pathname.replace(/\\/[^/]+$/, '/review'))`,
  );
  const send = find('#main button[type="submit"]');
  await until(tab, `/\\/review$/.test(location.pathname) && ${send} && !${send}.disabled`);
  await tab.evaluate(`${send}.click()`);
  await until(tab, `/^\\/submissions\\//.test(location.pathname)`);
  await until(tab, `document.body.innerText.includes('Open in the ATS')`);
}
