/**
 * What stands inside a field and comes from a room above: where its value was read in a CV, and
 * what else the CV offers. A field leaves the place; the entry's page says what goes there.
 */
import { type ComponentType, createContext, useContext } from 'react';
import type { Offer } from '../cv/session/cv-state.ts';

export interface FieldSlots {
  /** Beside the label of a value that nobody has checked; `id` describes the control. */
  Mark: ComponentType<{ path: string; label: string; id: string }>;
  /** Under the control: the words that the value was read from. */
  Quote: ComponentType<{ path: string }>;
  /** Under the control: other values to take. */
  Offers: ComponentType<{ offers: readonly Offer[]; label: string }>;
}

const Nothing = () => null;
const EMPTY: FieldSlots = { Mark: Nothing, Quote: Nothing, Offers: Nothing };

export const FieldSlotsContext = createContext<FieldSlots>(EMPTY);

/** What goes into the places of a field; nothing, where nobody above says otherwise. */
export function useFieldSlots(): FieldSlots {
  return useContext(FieldSlotsContext);
}
