/**
 * J and K go through the rows, N begins an entry, while no field has the focus (WCAG 2.1.4: they can
 * be turned off). The focus stands on the row's box, so that Space selects it; Enter opens the row,
 * P shows its CV.
 * Ctrl/⌘+A selects all from there, Ctrl/⌘+Enter sends; with a modifier they are always there.
 */
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { cvOfEntry } from '../../../form/cv-of-entry.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import { isComposing } from '../../../platform/guards/is-composing.ts';
import { usePreferences } from '../../../platform/preferences.ts';
import type { DraftSummary } from '../../../storage/drafts/draft.ts';
import { rowUrl } from './row-url.ts';
import type { Row } from './use-rows.ts';

interface RowKeys {
  rows: readonly Row[];
  /** The row that the keys stand on; -1 before the first key. */
  at: number;
  goTo(index: number): void;
  selectAll(): void;
  /** Sends the selected rows that are ready. */
  send(): void;
  /** Shows the CV of an entry. */
  peek(draft: DraftSummary): void;
}

export const boxId = (id: string) => `row-${id}`;

export function useRowKeys(keys: RowKeys): void {
  const { row_keys } = usePreferences();
  const [, navigate] = useLocation();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((!event.ctrlKey && !event.metaKey) || event.altKey || event.repeat) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const { rows, selectAll, send } = latest.current;
      const isOnRow = rows.some(({ id }) => document.activeElement?.id === boxId(id));
      if (event.key === 'a' && isOnRow) selectAll();
      else if (event.key === 'Enter') send();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  useEffect(() => {
    if (!row_keys) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const { rows, at, goTo, peek } = latest.current;
      const target = event.target instanceof HTMLElement ? event.target : null;
      const row = rows.find(({ id }) => target?.id === boxId(id));
      if (row === undefined && target?.closest('input, select, textarea, [contenteditable]'))
        return;
      const from = row === undefined ? at : rows.indexOf(row);
      if (event.key === 'Enter' && row !== undefined) navigate(rowUrl(row));
      else if (event.key === 'p' && row?.draft && cvOfEntry(row.draft.values)) peek(row.draft);
      else if (event.key === 'n') navigate(pageUrl.newEntry());
      else if (event.key === 'j' || event.key === 'k') {
        const to = event.key === 'j' ? from + 1 : Math.max(from, 1) - 1;
        const next = rows[Math.min(to, rows.length - 1)];
        if (next === undefined) return;
        goTo(rows.indexOf(next));
        focusBox(boxId(next.id));
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [row_keys, navigate]);
}

const FRAMES = 10;

/** The row comes with one of the next frames, where it was out of sight. */
function focusBox(id: string, frames = FRAMES): void {
  const box = document.getElementById(id);
  if (box !== null) box.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusBox(id, frames - 1));
}
