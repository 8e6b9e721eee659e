/**
 * Imported before any schema is made: zod's objects otherwise try `new Function` when they are made,
 * which a strict Content-Security-Policy reports.
 */
import { config } from 'zod';

config({ jitless: true });
