/** Which rows are selected. Kept over a reload: ids alone, and they go with the tab. */
import { useCallback, useState } from 'react';

const KEY = 'intake.workbench.selected';

function read(): ReadonlySet<string> {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(ids) ? ids.map(String) : []);
  } catch {
    return new Set();
  }
}

/** The selection and its change. Ids of rows that are gone do no harm: callers ask for their rows. */
export function useSelection() {
  const [selected, setSelected] = useState(read);
  // The same each time, so that a row that did not change is not drawn again.
  const select = useCallback((ids: Iterable<string>, isSelected: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (isSelected) next.add(id);
        else next.delete(id);
      }
      try {
        sessionStorage.setItem(KEY, JSON.stringify([...next]));
      } catch {
        // Without storage it lasts until the page is left.
      }
      return next;
    });
  }, []);
  return { selected, select };
}
