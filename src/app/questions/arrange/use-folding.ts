/** Which groups are folded: those that are done, once the person has gone on to another one. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { QuestionSection } from './arrange-questions.ts';

interface Folding {
  folded: ReadonlySet<string>;
  fold(key: string, isFolded: boolean): void;
}

/**
 * Starts with the done groups folded. `isDone` is asked when the focus goes from one group to
 * another within `container`; what has focus then keeps its place on the screen.
 */
export function useFolding(
  container: RefObject<HTMLElement | null>,
  groups: readonly QuestionSection[],
  isDone: (group: QuestionSection) => boolean,
): Folding {
  const [folded, setFolded] = useState<ReadonlySet<string>>(
    () => new Set(groups.filter(isDone).map(({ key }) => key)),
  );
  const latest = useRef(isDone);
  useEffect(() => {
    latest.current = isDone;
  });

  const fold = useCallback((key: string, isFolded: boolean) => {
    setFolded((last) => {
      const next = new Set(last);
      if (isFolded) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);

  useEffect(() => {
    const element = container.current;
    let lastKey: string | undefined;
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const key = target.closest<HTMLElement>('[data-group]')?.dataset.group;
      const left = groups.find((group) => group.key === lastKey);
      lastKey = key;
      if (left === undefined || left.key === key || !latest.current(left)) return;
      whenReleased(() => foldInPlace(target, () => fold(left.key, true)));
    };
    element?.addEventListener('focusin', follow);
    return () => element?.removeEventListener('focusin', follow);
  }, [container, groups, fold]);

  return { folded, fold };
}

/** A click that is under way must hit what it was aimed at: nothing moves before it ends. */
function whenReleased(act: () => void): void {
  setTimeout(() => {
    if (!document.querySelector(':active:is(input, button, label, select, textarea, a)')) act();
    else window.addEventListener('pointerup', () => setTimeout(act), { once: true });
  });
}

/** Changes the page above an element and keeps the element where it is on the screen. */
function foldInPlace(element: HTMLElement, change: () => void): void {
  const before = element.getBoundingClientRect().top;
  flushSync(change);
  window.scrollBy({ top: element.getBoundingClientRect().top - before, behavior: 'instant' });
}
