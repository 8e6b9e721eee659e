/** How the stages of a job are called: an ATS may give some no name, or several the same. */
import type { Stage } from '../../../kombo/answers/job.ts';
import type { I18n } from '../../i18n/i18n.ts';

/** Names that can be told apart, by the id of the stage. */
export function stageNames(t: I18n['t'], stages: readonly Pick<Stage, 'id' | 'name'>[]) {
  const names = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const { id, name } of stages) {
    const words = name?.trim() || t('application.stage_id.unnamed');
    const number = (seen.get(words) ?? 0) + 1;
    seen.set(words, number);
    names.set(id, number === 1 ? words : t('question.sameOption', { name: words, number }));
  }
  return names;
}
