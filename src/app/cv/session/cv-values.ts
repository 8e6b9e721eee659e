/** What becomes of the values that a CV gave: which fields they fill, and what a person decides. */
import { followForm } from '../../form/state/form-changes.ts';
import type { FieldPath } from '../read/cv-reading.ts';
import { fieldOf, isRowsPath, isSame, valuesAt } from './cv-fields.ts';
import { pathOf } from './cv-keys.ts';
import type { CvDocument, Mark, Offer } from './cv-state.ts';
import type { CvDecisions } from './cv-store.ts';
import { type CvWritesOptions, createCvWrites } from './cv-writes.ts';
import { planFill } from './plan-fill.ts';
import { createSpreading, type Spreading } from './spread.ts';

/** What filling needs beside writing. */
export interface CvValuesOptions extends CvWritesOptions {
  /** Does the ATS take this field, as far as is known by now? */
  takes(path: FieldPath): boolean;
}

/** Fills a CV's values into the form, and what a person decides on them. */
export function createCvValues(options: CvValuesOptions): CvDecisions &
  Pick<Spreading, 'spread'> & {
    /** Fills what is empty; `marked` are fields that were filled in an earlier visit. */
    fill(document: CvDocument, attached: boolean, marked: readonly string[] | null): void;
  } {
  const { store, form, takes } = options;
  const writes = createCvWrites(options);
  const { put, takeBack, placed, setMarks, setOffers, allOffers } = writes;
  const valuesNow = () => form.getValues();

  function fill(document: CvDocument, attached: boolean, marked: readonly string[] | null): void {
    const { fields, status } = document.reading;
    const before = valuesNow();
    const plan = planFill(before, fields, takes);
    // Whoever is about to type into a field does not want it filled under their hands.
    const busy = pathOf(window.document.activeElement);
    const fills = marked === null ? plan.fills.filter(({ path }) => path !== busy) : [];
    const filled = fills.map(
      (fill): Mark => ({ ...fill, before: valuesAt(before, fill.path)[0] ?? '' }),
    );
    for (const { path, value } of fills) put(path, value);
    const again = plan.matches.filter(({ path }) => marked?.includes(path));
    const earlier = again.map(
      (match): Mark => ({ ...match, value: typedValue(match), before: '' }),
    );
    store.set({
      document,
      shown: null,
      undone: false,
      undo: filled.length > 0 ? filled : store.get().undo,
      phase: {
        name: 'done',
        source: document.name,
        outcome: status,
        attached,
        filled: filled.length,
        fillable: plan.fills.length - fills.length,
        otherPerson: plan.otherPerson,
      },
    });
    // Places belong to the document that stands beside the fields now.
    const older = [...store.get().marks.values()].map((mark) => ({ ...mark, place: null }));
    setMarks([...older, ...filled, ...earlier]);
    setOffers([...plan.fills, ...plan.offers]);
  }

  /** The value as the form holds it, which may be another notation of the same. */
  function typedValue({ path, value }: Offer): string {
    return valuesAt(valuesNow(), path).find((there) => isSame(path, there, value)) ?? value;
  }

  return {
    fill,
    ...createSpreading({ store, form, writes, takes }),

    accept(formPath) {
      const marks = new Map(store.get().marks);
      marks.delete(formPath);
      setMarks(marks.values());
    },

    acceptAll: () => setMarks([]),

    clear(formPath) {
      const mark = store.get().marks.get(formPath);
      if (mark === undefined) return;
      takeBack(mark);
      setMarks(store.get().marks.values());
      setOffers([...allOffers(), mark]);
    },

    use(offer) {
      put(offer.path, offer.value);
      setMarks(store.get().marks.values());
      setOffers(allOffers().filter((other) => !isInstead(other, offer)));
    },

    undo() {
      for (const mark of store.get().undo.toReversed()) takeBack(mark);
      store.set({ undo: [], undone: true });
      setMarks(store.get().marks.values());
      setOffers([]);
    },

    fillAgain() {
      const { document, phase } = store.get();
      if (document && phase.name === 'done') fill(document, phase.attached, null);
    },

    show(formPath) {
      const { document, marks, offers } = store.get();
      if (document === null) return;
      const path = fieldOf(formPath);
      const typed: unknown = form.getValues(formPath as FieldPath);
      const read = document.reading.fields.find(
        (field) => field.path === path && isSame(field.path, field.value, String(typed ?? '')),
      );
      const place = (marks.get(formPath) ?? read ?? offers.get(path)?.[0])?.place ?? null;
      store.set({ shown: place && { path: formPath, place } });
    },

    showOffer: ({ path, place }) => store.set({ shown: place && { path, place } }),

    followForm() {
      return followForm(form.control, () => {
        const { marks } = store.get();
        if (marks.size === 0) return;
        const next = placed(marks.values());
        const isSameMarks =
          next.size === marks.size && [...next].every(([path, mark]) => marks.get(path) === mark);
        if (!isSameMarks) setMarks(next.values());
      });
    },
  };
}

/** A field takes one value: with one offer taken, the others for it are answered. */
function isInstead(other: Offer, used: Offer): boolean {
  return other.path === used.path && (!isRowsPath(used.path) || other.value === used.value);
}
