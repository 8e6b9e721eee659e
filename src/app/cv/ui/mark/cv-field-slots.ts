/** What a read CV puts into the fields; the form goes on without it where it cannot be loaded. */
import type { FieldSlots } from '../../../fields/field-slots.ts';
import { lazyPage, orNothing } from '../../../i18n/lazy-page.ts';

const [Mark] = lazyPage(orNothing(() => import('./CvMark.tsx')));
const [Quote] = lazyPage(orNothing(() => import('./CvQuote.tsx')));
const [Offers] = lazyPage(orNothing(() => import('./CvOffers.tsx')));

/** Each is loaded when it is drawn first, and draws nothing where that fails. */
export const CV_FIELD_SLOTS: FieldSlots = { Mark, Quote, Offers };
