/** Does what a scene says: real events at the real page, at a pace that people can follow. */
import { navigate } from 'wouter/use-browser-location';
import { fetchSampleCv, SAMPLE_CVS } from '../../../cv/ui/samples/sample-cvs.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import type { StepSlug } from '../../../form/step-order.ts';
import type { I18n } from '../../../i18n/i18n.ts';
import { findTarget } from './find-target.ts';
import type { Pace } from './pace.ts';
import type { Act, Target } from './tour-script.ts';
import { tourView } from './tour-view.ts';

/** What should have come did not: the round is given up. */
export class TourLost extends Error {}

/** How long something may take to come, whatever the speed. Milliseconds. */
const PATIENCE_MS = 20_000;
const ASK_EVERY_MS = 50;

const LOOK_MS = 1_800;
const BEFORE_PRESS_MS = 900;
const AFTER_ACT_MS = 500;
const KEY_MS = 55;
const OVER_MS = 1_200;
const ATS_MS = 9_000;
/** How often "Continue" is pressed before a step counts as out of reach. */
const MAX_STEPS = 5;

export interface Stage {
  i18n: Pick<I18n, 't'>;
  integrationId: string;
  pace: Pace;
}

/** @throws TourLost when something does not come, the pace's reason when the tour is stopped */
export async function perform(act: Act, stage: Stage): Promise<void> {
  const { pace } = stage;
  switch (act.do) {
    case 'open':
      navigate(pageUrl.newEntry({ integration: stage.integrationId }));
      break;
    case 'drop':
      await drop(stage);
      break;
    case 'await':
      await arrival(act.at, stage);
      break;
    case 'look':
      (await point(act.at, stage)).focus({ preventScroll: true });
      await pace.pause(LOOK_MS);
      break;
    case 'press':
      await press(act.at, stage);
      break;
    case 'type':
      await type(act.at, typeof act.text === 'string' ? act.text : ownAddress(), stage);
      break;
    case 'continue':
      await goOn(act.to, stage);
      break;
    case 'show-ats':
      await showAts(act.at, stage);
      break;
  }
  await pace.pause(AFTER_ACT_MS);
}

async function arrival(target: Target, { i18n, pace }: Stage): Promise<HTMLElement> {
  const since = performance.now();
  for (;;) {
    const found = findTarget(target, i18n);
    if (found !== null) return found;
    if (performance.now() - since > PATIENCE_MS) throw new TourLost(JSON.stringify(target));
    await pace.wait(ASK_EVERY_MS);
  }
}

/** Scrolls there and moves the pointer that everybody sees. */
async function point(target: Target, stage: Stage): Promise<HTMLElement> {
  const element = await arrival(target, stage);
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
  await stage.pace.pause(BEFORE_PRESS_MS / 2);
  tourView.set({ ...tourView.get(), pointsAt: element });
  await stage.pace.pause(BEFORE_PRESS_MS);
  return element;
}

async function press(target: Target, stage: Stage): Promise<void> {
  await point(target, stage);
  // What was pointed at may have been drawn anew meanwhile.
  const element = await arrival(target, stage);
  element.focus({ preventScroll: true });
  element.click();
}

async function type(target: Target, text: string, stage: Stage): Promise<void> {
  const element = await point(target, stage);
  if (!(element instanceof HTMLInputElement)) throw new TourLost(JSON.stringify(target));
  element.focus({ preventScroll: true });
  for (let length = 0; length <= text.length; length++) {
    writeValue(element, text.slice(0, length));
    await stage.pace.pause(KEY_MS);
  }
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** As a key does it: React takes no notice of a value that was set past its own setter. */
function writeValue(element: HTMLInputElement, value: string): void {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  set?.call(element, value);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

/** The ATS knows nobody under it, however often the tour was played. */
const ownAddress = () => `eleanor.${Date.now().toString(36)}@example.com`;

async function drop({ pace }: Stage): Promise<void> {
  const { name, file } = await fetchSampleCv(SAMPLE_CVS[0]);
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([file], name, { type: file.type }));
  const zone = document.querySelector('#main') ?? document.body;
  const drag = (name: string) =>
    zone.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }));
  drag('dragenter');
  drag('dragover');
  await pace.pause(OVER_MS);
  drag('drop');
}

const shownStep = () => window.location.pathname.split('/').at(-1);

async function goOn(wanted: StepSlug, stage: Stage): Promise<void> {
  for (let count = 0; count < MAX_STEPS; count++) {
    const before = shownStep();
    if (before === wanted) return;
    await press({ css: '#main button[type="submit"]' }, stage);
    const since = performance.now();
    while (shownStep() === before) {
      if (performance.now() - since > PATIENCE_MS) break;
      await stage.pace.wait(ASK_EVERY_MS);
    }
  }
  if (shownStep() !== wanted) throw new TourLost(wanted);
}

async function showAts(target: Target, stage: Stage): Promise<void> {
  const link = await point(target, stage);
  if (!(link instanceof HTMLAnchorElement)) throw new TourLost(JSON.stringify(target));
  tourView.set({ ...tourView.get(), pointsAt: null, ats: link.href });
  await stage.pace.pause(ATS_MS);
}
