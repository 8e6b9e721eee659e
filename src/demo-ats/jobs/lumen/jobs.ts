import { BAKERY } from './bakery.ts';
import { ODD } from './odd.ts';

/** All of Lumen's jobs. */
export const LUMEN_JOBS = [...BAKERY, ...ODD];
