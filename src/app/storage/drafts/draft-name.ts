import { shortName } from '../../../text/short-name.ts';
import { fullName } from '../../form/full-name.ts';
import type { I18n } from '../../i18n/i18n.ts';

/** Whom a draft is about; else the file that it began with, or that nobody is named yet. */
export function draftName(
  { t }: Pick<I18n, 't'>,
  draft: { first_name: string; last_name: string; file_name: string | null },
): string {
  return (
    fullName(draft) || (draft.file_name === null ? t('drafts.unnamed') : shortName(draft.file_name))
  );
}
