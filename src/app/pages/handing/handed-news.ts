/** What was just handed over, so that the page that is led to can say so. */
import { createStore } from '../../platform/store.ts';

/** Null when nothing was, or it has been read. */
export const handedNews = createStore<{ to: string; count: number } | null>(null);
