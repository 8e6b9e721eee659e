import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { standBefore, takeEarlyFiles } from '../../platform/guards/guard-drops.ts';
import { bringsFiles, type DroppedItems, readTransfer } from '../attach/dropped-items.ts';

/** Marks a drag of our own, such as a row that changes its place. */
export const OWN_DRAG = 'application/x-intake-row';

/**
 * Takes files that are dropped anywhere on the page or pasted, while the step is shown. A drop
 * beside the field would otherwise replace the page by the file.
 * Returns whether files are over the page now.
 */
export function useIncoming(enabled: boolean, take: (items: DroppedItems) => void): boolean {
  const [over, setOver] = useState(false);
  const receive = useEffectEvent((transfer: DataTransfer) => take(readTransfer(transfer)));
  const receiveEarly = useEffectEvent(() => {
    const files = takeEarlyFiles();
    if (files.length > 0) take({ files, folders: [], nothing: null });
  });

  // With the frame that shows the step: until then the step before would take a drop as its own.
  useLayoutEffect(() => {
    if (!enabled) return;
    receiveEarly();
    const isOwn = (event: DragEvent) => event.dataTransfer?.types.includes(OWN_DRAG) ?? false;
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer === null || isOwn(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(bringsFiles(event.dataTransfer.types));
    };
    const onDragLeave = (event: DragEvent) => {
      // No related target: the pointer left the window.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (event.dataTransfer === null || isOwn(event)) return;
      event.preventDefault();
      setOver(false);
      receive(event.dataTransfer);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.clipboardData === null || event.clipboardData.files.length === 0) return;
      event.preventDefault();
      receive(event.clipboardData);
    };
    const leave = standBefore({ dragover: onDragOver, dragleave: onDragLeave, drop: onDrop });
    window.addEventListener('paste', onPaste);
    return () => {
      leave();
      window.removeEventListener('paste', onPaste);
    };
  }, [enabled]);

  return over;
}
