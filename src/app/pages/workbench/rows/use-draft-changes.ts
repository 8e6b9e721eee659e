import { useEffect } from 'react';
import { DRAFTS_CHANNEL, openChannel } from '../../../storage/device.ts';

/** Many saves within so many milliseconds are one reading. */
const GATHER_MS = 300;

/** Calls back with the ids of drafts that were saved, in this tab or another. */
export function useDraftChanges(onChange: (ids: string[]) => unknown): void {
  useEffect(() => {
    const channel = openChannel(DRAFTS_CHANNEL);
    const gathered = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    channel.onmessage = ({ data }) => {
      gathered.add(`${data}`);
      timer ??= setTimeout(() => {
        timer = undefined;
        const ids = [...gathered];
        gathered.clear();
        onChange(ids);
      }, GATHER_MS);
    };
    return () => {
      clearTimeout(timer);
      channel.close();
    };
  }, [onChange]);
}
