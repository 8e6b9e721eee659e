/**
 * Imported before any schema is made: in a page zod's objects would try `new Function` when they are made,
 * which a strict Content-Security-Policy reports. On the server, which has none, they may.
 */
import { config } from 'zod';

config({ jitless: !('process' in globalThis) });
