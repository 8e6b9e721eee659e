import type { Formatter, Option } from '../../../questions/question-kind.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { namedOptions } from '../../questions/text/option-names.ts';

/** How the review writes what questions were answered with. */
export function useFormatter(): Formatter {
  const i18n = useI18n();
  return { ...i18n, named: (options: readonly Option[]) => namedOptions(i18n.t, options) };
}
