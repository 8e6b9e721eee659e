import { BAKERY } from './bakery.ts';
import { ODD } from './odd.ts';

export const LUMEN_JOBS = [...BAKERY, ...ODD];
