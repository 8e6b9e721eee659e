/** From an entry to the next one of the table that needs a person. */
import type { QueryClient } from '@tanstack/react-query';
import { uncheckedOf } from '../../../../cv/session/unchecked.ts';
import { pageUrl } from '../../../../form/page-urls.ts';
import { stepOf } from '../../../../form/step-order.ts';
import { focusPath } from '../../../../platform/focus-path.ts';
import { getPreferences } from '../../../../platform/preferences.ts';
import { draftStore } from '../../../../storage/device.ts';
import { checkRow, createFacts } from '../check-row.ts';
import { othersInOrder } from './row-order.ts';

/** Where somebody goes on: an entry's first gap, or the values that nobody has looked at. */
export interface NextRow {
  id: string;
  url: string;
  /** The path that takes the focus there; null where the page says it. */
  path: string | null;
}

/** The next of the table after this entry that lacks something or was not looked at; null when none does. */
export async function nextRow(client: QueryClient, id: string): Promise<NextRow | null> {
  const factsOf = createFacts(client);
  for (const other of othersInOrder(id)) {
    const [draft] = await draftStore.listSome([other]);
    if (draft === undefined) continue;
    const { issues } = await checkRow(draft.values, factsOf);
    const [first] = issues;
    if (first !== undefined) {
      const step = stepOf(first.path)?.slug ?? 'review';
      return { id: other, url: pageUrl.draft(other, step), path: first.path };
    }
    const isHeld = uncheckedOf(other).length > 0 && !getPreferences().send_unseen;
    if (isHeld) return { id: other, url: pageUrl.draft(other, 'candidate'), path: null };
  }
  return null;
}

/** Opens it; false when no other entry needs a person. */
export async function goToNextRow(
  client: QueryClient,
  id: string,
  navigate: (url: string) => void,
): Promise<boolean> {
  const next = await nextRow(client, id);
  if (next === null) return false;
  navigate(next.url);
  if (next.path !== null) focusPath(next.path);
  return true;
}
