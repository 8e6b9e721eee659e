import { fullName } from '../submissions/full-name.ts';
import type { Words } from '../words/words.ts';

/** Whom a draft is about, or that nobody is named yet. */
export function draftName(
  { t }: Pick<Words, 't'>,
  draft: { first_name: string; last_name: string },
): string {
  return fullName(draft) || t('drafts.unnamed');
}
