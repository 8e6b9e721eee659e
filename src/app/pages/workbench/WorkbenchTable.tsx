import {
  defaultRangeExtractor,
  useWindowVirtualizer,
  type Virtualizer,
  windowScroll,
} from '@tanstack/react-virtual';
import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n.ts';
import type { DraftSummary } from '../../storage/drafts/draft.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SORTS, type Sort } from './rows/order/sort-rows.ts';
import { useFewAtOnce } from './rows/use-few-at-once.ts';
import { useRowKeys } from './rows/use-row-keys.ts';
import type { Row } from './rows/use-rows.ts';
import styles from './Workbench.module.css';
import { WorkbenchRow } from './WorkbenchRow.tsx';

interface WorkbenchTableProps {
  /** In the order shown. */
  rows: readonly Row[];
  sort: Sort;
  onSort(sort: Sort): void;
  selected: ReadonlySet<string>;
  select(ids: Iterable<string>, isSelected: boolean): void;
  onRemove(draft: DraftSummary): void;
  onPeek(draft: DraftSummary): void;
  /** Sends the selected rows that are ready. */
  onSend(): void;
}

/** A row's height before it is measured, in CSS pixels: that of a draft from a CV, on a phone as a card. */
const rowPx = () => (window.innerWidth < 800 ? 202 : 81);
/** Rows beyond the screen, so that a page of scrolling shows no gap. */
const OVERSCAN = 8;
/** The first screen comes without them. */
const ALL_AFTER_MS = 300;

/** The rows as a table, of which only those in sight exist; on a phone each is a card. */
export function WorkbenchTable(props: WorkbenchTableProps) {
  const { rows, sort, onSort, selected, select, onRemove, onPeek, onSend } = props;
  const { t } = useI18n();
  const body = useRef<HTMLTableSectionElement>(null);
  const top = useTop(body);
  /** The row that the keys or the focus stand on; it exists wherever the page is scrolled to. */
  const [current, setCurrent] = useState<string | null>(null);
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(true)), ALL_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const isPlaced = useRef(false);
  const at = rows.findIndex(({ id }) => id === current);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: rowPx,
    measureElement: heightOf,
    // Another function would have all places reckoned anew with every drawing.
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    overscan: isSettled ? OVERSCAN : 0,
    scrollMargin: top,
    // Without it nothing is in sight until the empty table was laid out: a drawing more.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    // Drawing is a task of its own, beside the frame that lays out and paints what was drawn.
    useFlushSync: false,
    scrollToFn: (...to) => {
      // As the table comes it is told to scroll to where it is, for which the page is laid out.
      if (isPlaced.current) windowScroll(...to);
      isPlaced.current = true;
    },
    scrollPaddingStart: 120,
    scrollPaddingEnd: 120,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return at < 0 || shown.includes(at) ? shown : [...shown, at].toSorted((a, b) => a - b);
    },
  });
  const selectAll = (isSelected: boolean) =>
    select(
      rows.map(({ id }) => id),
      isSelected,
    );
  useRowKeys({
    rows,
    at,
    goTo(index) {
      const row = rows[index];
      if (row === undefined) return;
      setCurrent(row.id);
      virtualizer.scrollToIndex(index, { align: 'auto' });
    },
    selectAll: () => selectAll(true),
    send: onSend,
    peek: onPeek,
  });
  const items = useFewAtOnce(virtualizer.getVirtualItems(), virtualizer.range);
  const isAll = rows.length > 0 && rows.every(({ id }) => selected.has(id));
  let end = 0;
  return (
    <table className={styles.table} aria-rowcount={rows.length + 1}>
      <caption className="visually-hidden">{t('workbench.title')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.pick}>
            <label className={styles.box}>
              <span className="visually-hidden">{t('workbench.selectAll')}</span>
              <input type="checkbox" checked={isAll} onChange={() => selectAll(!isAll)} />
            </label>
          </th>
          {SORTS.map((by) => (
            <th
              key={by}
              scope="col"
              aria-sort={
                sort.by === by ? (sort.isDescending ? 'descending' : 'ascending') : undefined
              }
            >
              <button
                type="button"
                className={styles.sort}
                onClick={() => onSort({ by, isDescending: sort.by === by && !sort.isDescending })}
              >
                {t(`workbench.column.${by}`)}
                {sort.by === by && (
                  <Icon name={sort.isDescending ? 'arrowDown' : 'arrowUp'} size={16} />
                )}
              </button>
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t('workbench.column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody
        ref={body}
        onFocus={({ target }) => {
          const index = target.closest('tr')?.dataset.index;
          setCurrent(rows[Number(index)]?.id ?? null);
        }}
      >
        {items.flatMap((item) => {
          const row = rows[item.index];
          const gap = item.start - top - end;
          end = item.end - top;
          if (row === undefined) return [];
          return [
            gap > 0 && <Gap key={`gap ${row.id}`} height={gap} />,
            <WorkbenchRow
              key={row.id}
              row={row}
              index={item.index}
              measure={virtualizer.measureElement}
              isSelected={selected.has(row.id)}
              select={select}
              onRemove={onRemove}
              onPeek={onPeek}
            />,
          ];
        })}
        <Gap height={virtualizer.getTotalSize() - end} />
      </tbody>
    </table>
  );
}

/**
 * A row's height as the browser tells it of its own accord. Asked for as the row comes, each would
 * have the whole page laid out: a third of all the work while CVs are read.
 */
function heightOf(
  element: Element,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<Window, Element>,
): number {
  const told = entry?.borderBoxSize[0]?.blockSize;
  if (told !== undefined) return Math.round(told);
  const index = virtualizer.indexFromElement(element);
  return virtualizer.measurementsCache[index]?.size ?? rowPx();
}

/**
 * Where the rows begin on the page, in CSS pixels; told again when anything changes its height. Zero
 * until the browser has laid the page out of its own accord: asking would have it do so before a row
 * is there.
 */
function useTop(body: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const at = (body.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      setTop((before) => (Math.abs(at - before) > 1 ? at : before));
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [body]);
  return top;
}

/** The room of rows that are out of sight. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={SORTS.length + 2} style={{ height }} />
    </tr>
  );
}
