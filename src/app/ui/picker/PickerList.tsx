import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import type { PickerOption } from './match-options.ts';
import styles from './Picker.module.css';

/** The id of an option by its place among those that match. */
export function optionId(picker: string, index: number): string {
  return `${picker}-option-${index}`;
}

interface PickerListProps {
  id: string;
  options: readonly PickerOption[];
  value: string;
  /** The place of the option that Enter chooses. */
  active: number;
  onActive(index: number): void;
  onChoose(value: string): void;
}

const LINE_PX = 36;
const LINES_PX = 54;

/**
 * The options that are in sight: of thousands only some dozens are in the page. Each says which
 * of how many it is, and the active one is always there.
 */
export function PickerList({ id, options, value, active, onActive, onChoose }: PickerListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: options.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (options[index]?.detail ? LINES_PX : LINE_PX),
    getItemKey: (index) => options[index]?.value ?? index,
    overscan: 8,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });
  useLayoutEffect(() => {
    virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [virtualizer, active]);

  return (
    <div className={styles.scroller} ref={scroller} role="presentation">
      <div
        className={styles.list}
        role="presentation"
        style={{ blockSize: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const option = options[index];
          return (
            option && (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the input, which keeps the focus
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                id={optionId(id, index)}
                className={styles.option}
                style={{ transform: `translateY(${start}px)` }}
                role="option"
                tabIndex={-1}
                aria-selected={option.value === value}
                aria-setsize={options.length}
                aria-posinset={index + 1}
                data-active-item={index === active || undefined}
                onMouseMove={() => index !== active && onActive(index)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(option.value)}
              >
                <span dir="auto" lang={option.lang}>
                  {option.label}
                </span>
                {option.detail && (
                  <span className={styles.detail} dir="auto">
                    {option.detail}
                  </span>
                )}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
