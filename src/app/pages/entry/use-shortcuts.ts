/**
 * Keys with a modifier (WCAG 2.1.4): Ctrl/⌘+Enter goes on or sends, with Shift it sends and begins
 * the next candidate, Alt+1…5 goes to a step, and so do Alt+Page Up and Page Down, one on or back:
 * a screen reader may keep the digits for itself.
 */
import { useEffect, useRef } from 'react';

interface Shortcuts {
  proceed(): unknown;
  proceedToNext(): unknown;
  goTo(number: number): void;
  /** One step on (1) or back (-1). */
  goBy(turn: number): void;
}

const PAGE_KEYS = new Map([
  ['PageDown', 1],
  ['PageUp', -1],
]);

export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Plain typing is left alone at once: looking for a dialog takes longer than a key.
      if (!event.ctrlKey && !event.metaKey && !event.altKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        // A key that is held would walk through every step and send.
        if (event.repeat) return;
        if (event.shiftKey) latest.current.proceedToNext();
        else latest.current.proceed();
        return;
      }
      const turn = PAGE_KEYS.get(event.key);
      if (turn !== undefined && event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        latest.current.goBy(turn);
        return;
      }
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
      if (digit !== undefined && event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        latest.current.goTo(Number(digit));
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
