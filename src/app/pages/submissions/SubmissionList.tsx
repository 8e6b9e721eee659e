import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { SubmissionView } from '../../delivery/view/submission-view.ts';
import type { Successor } from '../../delivery/view/successor.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { byDay, dayLabel } from './by-day.ts';
import { indexesToDraw, itemsOf } from './list-items.ts';
import { SubmissionRow } from './SubmissionRow.tsx';
import styles from './Submissions.module.css';

interface SubmissionListProps {
  views: readonly SubmissionView[];
  /** No more can be loaded. */
  isEnd: boolean;
  atsOf(view: SubmissionView): string;
  successorOf(view: SubmissionView): Successor | null;
}

/** Up to so many rows stand in the page whole, so that the browser's own search finds them. */
const MAX_WHOLE = 100;
/** Heights before they are measured, in CSS pixels. */
const ROW_PX = 90;
const HEADING_PX = 52;
/** Rows beyond the screen: Tab finds the next one, and a page of scrolling shows no gap. */
const OVERSCAN = 10;

/**
 * The rows under the days on which they were sent. Of a long list those in sight exist, and the one that
 * holds the focus; a screen reader is told which of how many each is.
 */
export function SubmissionList({ views, isEnd, atsOf, successorOf }: SubmissionListProps) {
  const i18n = useI18n();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const at = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(at - top) > 1) setTop(at);
  });
  const [focused, setFocused] = useState<string | null>(null);
  const items = useMemo(() => itemsOf(byDay(views), isEnd), [views, isEnd]);
  const isWhole = views.length <= MAX_WHOLE;
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => (items[index]?.kind === 'heading' ? HEADING_PX : ROW_PX),
    getItemKey(index) {
      const item = items[index];
      return item?.kind === 'row' ? item.view.id : (item?.day ?? index);
    },
    overscan: OVERSCAN,
    scrollMargin: top,
    rangeExtractor: (range) =>
      isWhole
        ? items.map((_, index) => index)
        : indexesToDraw(items, defaultRangeExtractor(range), focused),
  });

  /** Days with the rows of theirs that are drawn. */
  const days: { day: string; before: number; index: number; rows: ReactNode[] }[] = [];
  let end = 0;
  for (const { index, start, end: itsEnd } of virtualizer.getVirtualItems()) {
    const item = items[index];
    if (item === undefined) continue;
    const gap = start - top - end;
    end = itsEnd - top;
    if (item.kind === 'heading') {
      days.push({ day: item.day, before: gap, index, rows: [] });
      continue;
    }
    const { view, place } = item;
    days
      .at(-1)
      ?.rows.push(
        gap > 0 && <li key={`gap ${view.id}`} aria-hidden="true" style={{ height: gap }} />,
        <SubmissionRow
          key={view.id}
          view={view}
          index={index}
          place={isWhole ? null : place}
          measure={virtualizer.measureElement}
          ats={atsOf(view)}
          successor={successorOf(view)}
        />,
      );
  }
  return (
    <div ref={list} className={styles.days}>
      {days.flatMap(({ day, before, index, rows }) => [
        <Gap key={`gap ${day}`} height={before} />,
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2
            id={`day-${day}`}
            ref={virtualizer.measureElement}
            className={styles.heading}
            data-index={index}
          >
            {dayLabel(i18n, day)}
          </h2>
          <ul
            className={styles.list}
            aria-labelledby={`day-${day}`}
            onFocus={({ target }) =>
              setFocused(target.closest('li')?.getAttribute('data-id') ?? null)
            }
          >
            {rows}
          </ul>
        </section>,
      ])}
      <Gap height={virtualizer.getTotalSize() - end} />
    </div>
  );
}

/** The room of days that are out of sight. */
function Gap({ height }: { height: number }) {
  return height > 0 && <div style={{ height }} />;
}
