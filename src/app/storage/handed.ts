/** What of this device's drafts goes to a colleague and comes from one. Apart: the first page needs none of it. */
import { database } from './device.ts';
import { createHandedCopies } from './drafts/handed-copies.ts';

/** The drafts of this device, as they are handed over and taken. */
export const handedCopies = createHandedCopies({ database, isHeld: database.isHeld });
