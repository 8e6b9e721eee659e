/** Which options a search finds, in the order to offer them. */
import { fold, foldedIncludes } from '../words/fold.ts';
import type { PickerOption } from './Picker.tsx';

/**
 * Options that hold what was typed. What it names exactly comes first (a label, an alias, or a
 * code such as "DE"), then labels that begin with it, then the others. All options when nothing
 * was typed.
 */
export function matchOptions(
  options: readonly PickerOption[],
  search: string | null,
): PickerOption[] {
  const found = options.filter(({ label, detail, alias }) =>
    foldedIncludes(`${label} ${detail ?? ''} ${alias ?? ''}`, search),
  );
  const typed = fold(search ?? '').trim();
  if (typed === '') return found;
  const rank = ({ label, detail, alias }: PickerOption) => {
    const folded = fold(label);
    if ([folded, fold(detail ?? ''), fold(alias ?? '')].includes(typed)) return 0;
    return folded.startsWith(typed) ? 1 : 2;
  };
  const ranks = new Map(found.map((option) => [option, rank(option)]));
  return found.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}
