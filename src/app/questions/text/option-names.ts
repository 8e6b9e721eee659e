/** Options by names that can be told apart: ATSs send empty and equal ones, which differ by id. */
import type { Option } from '../../../questions/question-kind.ts';
import type { I18n } from '../../i18n/i18n.ts';

export type NamedOption = Option;

/** The options with a name each: nameless ones say so, equal ones are numbered. */
export function namedOptions(t: I18n['t'], options: readonly Option[]): NamedOption[] {
  const total = new Map<string, number>();
  for (const { name } of options) {
    const key = name.trim();
    total.set(key, (total.get(key) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  return options.map(({ id, name }) => {
    const key = name.trim();
    const words = key === '' ? t('question.unnamedOption') : key;
    if (total.get(key) === 1) return { id, name: words };
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return { id, name: t('question.sameOption', { name: words, number }) };
  });
}
