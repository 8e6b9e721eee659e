import { useEffect } from 'react';
import { DRAFTS_CHANNEL, openChannel } from '../../../storage/device.ts';

/** Many saves within so many milliseconds are one reading. */
const GATHER_MS = 300;

/** Calls back when a draft was saved, in this tab or another. */
export function useDraftChanges(onChange: () => unknown): void {
  useEffect(() => {
    const channel = openChannel(DRAFTS_CHANNEL);
    let timer: ReturnType<typeof setTimeout> | undefined;
    channel.onmessage = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        onChange();
      }, GATHER_MS);
    };
    return () => {
      clearTimeout(timer);
      channel.close();
    };
  }, [onChange]);
}
