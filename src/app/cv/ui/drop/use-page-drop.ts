import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { bringsFiles, type NoFiles, readTransfer } from '../../../files/attach/dropped-items.ts';
import { filesIn, foldersOf } from '../../../files/attach/folder-files.ts';
import type { PickedFile } from '../../../files/check/check-file.ts';
import { standBefore } from '../../../platform/guards/guard-drops.ts';

interface Dropped {
  files(picked: PickedFile[]): void;
  /** A drop that promised files and brought none. */
  nothing(why: NoFiles): void;
  /** A text that was pasted outside of any field. */
  text?(text: string): void;
}

/** A pasted word or number is no profile. Characters. */
const MIN_TEXT = 20;

/**
 * Files and folders dropped anywhere on the page, and what is pasted outside of a field. Says whether files
 * are being dragged over the page. A file that is dropped beside everything else is taken as well:
 * the browser would leave the page to show it.
 */
export function usePageDrop(dropped: Dropped): boolean {
  const latest = useRef(dropped);
  useEffect(() => {
    latest.current = dropped;
  });
  const [over, setOver] = useState(false);

  // Ends with the frame that shows another step, whose drops are no CV's.
  useLayoutEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.defaultPrevented || !bringsFiles(event.dataTransfer?.types ?? [])) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (event.defaultPrevented || event.dataTransfer === null) return;
      if (!bringsFiles(event.dataTransfer.types)) return;
      event.preventDefault();
      const folders = foldersOf(event.dataTransfer);
      const { files, nothing } = readTransfer(event.dataTransfer);
      if (nothing !== null) latest.current.nothing(nothing);
      else if (folders.length === 0) latest.current.files(files);
      else void filesIn(folders).then((more) => latest.current.files([...files, ...more]));
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.clipboardData === null || isEditable(event.target)) return;
      const { files } = readTransfer(event.clipboardData);
      const text = event.clipboardData.getData('text/plain');
      if (files.length > 0) latest.current.files(files);
      else if (text.trim().length >= MIN_TEXT) latest.current.text?.(text);
    };
    const leave = standBefore({ dragover: onDragOver, dragleave: onDragLeave, drop: onDrop });
    document.addEventListener('paste', onPaste);
    return () => {
      leave();
      document.removeEventListener('paste', onPaste);
    };
  }, []);
  return over;
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
