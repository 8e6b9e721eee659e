import { titleOf } from '../../form/question-title.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { isAsked, type QuestionSection } from '../arrange/arrange-questions.ts';

/** A group's name: its heading's title, or which questions it holds. `before`: those before it. */
export function groupTitle(t: I18n['t'], group: QuestionSection, before: number): string {
  const { heading, part } = group;
  if (heading === null) {
    const count = group.placed.filter(isAsked).length;
    return t('question.range', { from: before + 1, to: before + count });
  }
  const title = titleOf(t, heading);
  return part === null ? title : t('question.part', { title, ...part });
}
