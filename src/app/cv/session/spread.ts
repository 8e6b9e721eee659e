/** A person who was pasted into one field, spread over the fields; one undo takes it back. */
import { set } from 'react-hook-form';
import type { CvReading, FieldPath } from '../read/cv-reading.ts';
import { isRowsPath, valuesAt } from './cv-fields.ts';
import type { Mark, Spread } from './cv-state.ts';
import type { CvStore, FormAccess, PastedInto, SpreadDecisions } from './cv-store.ts';
import type { CvWrites } from './cv-writes.ts';
import { planFill } from './plan-fill.ts';

/** What spreading can do, and what a person decides on it. */
export interface Spreading extends SpreadDecisions {
  /** Spreads a reading; false, and nothing is changed, when it is no person's or not the field's. */
  spread(reading: CvReading, into: PastedInto): boolean;
}

/** Who somebody is; without any of these an address or a company may be meant for the field alone. */
const IDENTITY: readonly FieldPath[] = [
  'candidate.last_name',
  'candidate.email_address',
  'candidate.phone_number',
];

const MIN_FIELDS = 2;

interface SpreadOptions {
  store: CvStore;
  form: FormAccess;
  writes: CvWrites;
  takes(path: FieldPath): boolean;
}

/** Spreading for one form; what it did last stands in `store` until it is undone or closed. */
export function createSpreading({ store, form, writes, takes }: SpreadOptions): Spreading {
  return {
    spread(reading, { path, replaces }) {
      if (reading.status === 'several') {
        store.set({ spread: { ...NOTHING, several: true } });
        return true;
      }
      const fields = namesSure(path, reading).filter((field) => field.place !== null);
      if (!isPersonFor(path, fields)) return false;
      const before = form.getValues();
      const plan = planFill(replaces ? without(before, path) : before, fields, takes);
      const filled = plan.fills.map(
        (fill): Mark => ({
          ...fill,
          place: null,
          isPasted: true,
          before: valuesAt(before, fill.path)[0] ?? '',
        }),
      );
      const offersBefore = writes.allOffers();
      for (const { path: at, value } of filled) writes.put(at, value);
      const offers = plan.offers.map((offer) => ({ ...offer, place: null, isPasted: true }));
      writes.setMarks([...store.get().marks.values(), ...filled]);
      writes.setOffers([...offersBefore, ...offers]);
      const { otherPerson } = plan;
      const rest = restOf(reading, takes);
      const spread = { filled, offered: offers.length, otherPerson, several: false, rest };
      store.set({ spread: { ...spread, offersBefore } });
      return true;
    },

    undoSpread() {
      const { spread, marks } = store.get();
      if (spread === null) return;
      for (const mark of spread.filled.toReversed()) writes.takeBack(mark);
      writes.setMarks(marks.values());
      writes.setOffers(spread.offersBefore);
      store.set({ spread: null });
    },

    closeSpread(accepts) {
      const { spread, marks } = store.get();
      if (accepts) writes.setMarks([...marks.values()].filter((m) => !spread?.filled.includes(m)));
      store.set({ spread: null });
    },
  };
}

const NOTHING: Spread = {
  filled: [],
  offered: 0,
  otherPerson: false,
  several: false,
  rest: [],
  offersBefore: [],
};

const NAMES: readonly FieldPath[] = ['candidate.first_name', 'candidate.last_name'];
const FAMILY_FIRST = /^[^,]+, ?[^,]+$/;

/** "Testmann, Ivo" alone in a field for a name says itself which part is which. */
function namesSure(path: string, { fields, document }: CvReading): CvReading['fields'] {
  const isName = NAMES.some((name) => name === path);
  const [line, ...more] = document.lines.filter(({ text }) => text.trim() !== '');
  if (!isName || line === undefined || more.length > 0 || !FAMILY_FIRST.test(line.text))
    return fields;
  return fields.map((field) =>
    NAMES.includes(field.path) ? { ...field, confidence: 'fill' } : field,
  );
}

/** Are there enough sure values, and do they say who somebody is, or belong to the field itself? */
function isPersonFor(path: string, fields: CvReading['fields']): boolean {
  const sure = new Set(fields.flatMap((field) => (field.confidence === 'fill' ? field.path : [])));
  const isOwn = [...sure].some((at) => partOf(at) === partOf(path));
  return sure.size >= MIN_FIELDS && (isOwn || IDENTITY.some((at) => sure.has(at)));
}

/** `candidate.location.city` → `candidate.location`; a row is of its list. */
const partOf = (path: string) => path.split('.').slice(0, 2).join('.');

function without<V extends object>(values: V, path: string): V {
  const next = structuredClone(values);
  if (!isRowsPath(partOf(path))) set(next, path, '');
  return next;
}

/** The lines of the text that no value was read from; "Label: value" without its label is one. */
function restOf({ fields, document }: CvReading, takes: SpreadOptions['takes']): string[] {
  const used = new Set(
    fields.flatMap(({ path, place }) => (place === null || !takes(path) ? [] : [place.line])),
  );
  return document.lines.flatMap(({ text }, line) => (used.has(line) ? [] : [text]));
}
