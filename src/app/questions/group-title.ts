import type { Words } from '../words/words.ts';
import { type Group, isAsked } from './arrange-questions.ts';
import { titleOf } from './question-title.ts';

/** A group's name: its heading's title, or which questions it holds. `before`: those before it. */
export function groupTitle(t: Words['t'], group: Group, before: number): string {
  const { heading, part } = group;
  if (heading === null) {
    const count = group.placed.filter(isAsked).length;
    return t('question.range', { from: before + 1, to: before + count });
  }
  const title = titleOf(t, heading);
  return part === null ? title : t('question.part', { title, ...part });
}
