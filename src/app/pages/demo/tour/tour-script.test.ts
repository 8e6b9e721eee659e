import { expect, test } from 'vitest';
import { STEPS } from '../../../form/step-order.ts';
import en from '../../../i18n/en.json' with { type: 'json' };
import { LATER_MESSAGES } from '../../../i18n/later-messages.ts';
import { type Act, TOUR } from './tour-script.ts';

const acts = TOUR.flatMap((scene) => scene.acts);
const wordsOf = (act: Act) => ('at' in act && 'words' in act.at ? [act.at.words] : []);

test('it begins with an entry of its own and ends in the ATS', () => {
  expect(acts[0]).toEqual({ do: 'open' });
  expect(acts.at(-1)).toMatchObject({ do: 'show-ats' });
});

test('it goes through the steps in their order, and sends once', () => {
  const order: string[] = STEPS.map(({ slug }) => slug);
  const visited = acts.flatMap((act) => (act.do === 'continue' ? [act.to] : []));
  expect(visited).toEqual(order.filter((slug) => visited.some((step) => step === slug)));
  expect(visited.at(-1)).toBe('review');
  const sends = TOUR.filter(({ caption }) => caption === 'demo.tour.send');
  expect(sends).toHaveLength(1);
});

test('each scene has words and something to see', () => {
  const words: Record<string, string> = en;
  for (const { caption, acts: shown } of TOUR) {
    expect(words[caption], caption).toBeTruthy();
    expect(shown.length, caption).toBeGreaterThan(0);
  }
  for (const id of acts.flatMap(wordsOf)) expect(words[id], id).toBeTruthy();
});

test('its words are not among those of the first step', () => {
  for (const { caption } of TOUR) {
    expect(LATER_MESSAGES.some((prefix) => caption.startsWith(`${prefix}.`))).toBe(true);
  }
});

test('a caption is short enough to be read at some distance', () => {
  const words: Record<string, string> = en;
  for (const { caption } of TOUR) expect(words[caption]?.length, caption).toBeLessThan(110);
});
