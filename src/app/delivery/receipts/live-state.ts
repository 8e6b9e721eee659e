import { createStore } from '../../platform/store.ts';

/** Do changes of receipts come by themselves? Otherwise they must be asked for. */
export const liveState = createStore(false);
