/** What becomes of the values that a CV gave: which fields they fill, and what a person decides. */
import type { PathValue, UseFormReturn } from 'react-hook-form';
import type { FieldPath } from '../autofill/cv-reading.ts';
import { followForm } from '../intake/form-changes.ts';
import type { IntakeValues } from '../intake/values.ts';
import {
  fieldOf,
  heldWith,
  heldWithout,
  isRowsPath,
  isSame,
  rowPath,
  valuesAt,
} from './cv-fields.ts';
import { pathOf } from './cv-keys.ts';
import type { CvDocument, CvStore, Mark, Offer } from './cv-store.ts';
import { planFill } from './plan-fill.ts';
import { rememberUnchecked } from './unchecked.ts';

export interface CvValuesOptions {
  draftId: string;
  store: CvStore;
  form: UseFormReturn<IntakeValues>;
  /** Does the ATS take this field, as far as is known by now? */
  takes(path: FieldPath): boolean;
}

export function createCvValues({ draftId, store, form, takes }: CvValuesOptions) {
  const valuesNow = () => form.getValues();

  function put(path: FieldPath, value: string): void {
    write(path, heldWith(valuesNow(), path, value));
  }

  function write(path: FieldPath, held: unknown): void {
    form.setValue(path, held as PathValue<IntakeValues, FieldPath>, { shouldDirty: true });
    if (form.getFieldState(path).invalid) void form.trigger(path);
  }

  /** Puts back what was there before, unless somebody has changed it since. */
  function takeBack({ path, value, before }: Mark): void {
    const values = valuesNow();
    if (!isRowsPath(path)) {
      if (valuesAt(values, path)[0] === value) put(path, before);
      return;
    }
    const index = valuesAt(values, path).lastIndexOf(value);
    if (index >= 0) write(path, heldWithout(values, path, index));
  }

  /** Marks by the form path that their value stands at now; changed values have lost theirs. */
  function placed(marks: Iterable<Mark>): Map<string, Mark> {
    const values = valuesNow();
    const found = new Map<string, Mark>();
    for (const mark of marks) {
      const index = valuesAt(values, mark.path).indexOf(mark.value);
      if (index < 0) continue;
      found.set(isRowsPath(mark.path) ? rowPath(mark.path, index) : mark.path, mark);
    }
    return found;
  }

  function setMarks(marks: Iterable<Mark>): void {
    const next = placed(marks);
    rememberUnchecked(
      draftId,
      [...next.values()].map(({ path }) => path),
    );
    store.set({ marks: next });
  }

  /** Offers by field, without those that are in the form by now. */
  function setOffers(offers: Iterable<Offer>): void {
    const values = valuesNow();
    const open = new Map<string, Offer[]>();
    for (const offer of offers) {
      const { path, value } = offer;
      if (valuesAt(values, path).some((there) => isSame(path, there, value))) continue;
      const same = open.get(path) ?? [];
      if (!same.some((other) => isSame(path, other.value, value))) same.push(offer);
      open.set(path, same);
    }
    store.set({ offers: open });
  }

  const allOffers = () => [...store.get().offers.values()].flat();

  /** Fills what is empty; `marked` are fields that were filled in an earlier visit. */
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

    /** The value is right: its mark goes. */
    accept(formPath: string): void {
      const marks = new Map(store.get().marks);
      marks.delete(formPath);
      setMarks(marks.values());
    },

    acceptAll: () => setMarks([]),

    /** The value is wrong: what was there before comes back, and the value is offered. */
    clear(formPath: string): void {
      const mark = store.get().marks.get(formPath);
      if (mark === undefined) return;
      takeBack(mark);
      setMarks(store.get().marks.values());
      setOffers([...allOffers(), mark]);
    },

    /** Takes an offered value. It was looked at, so it carries no mark. */
    use(offer: Offer): void {
      put(offer.path, offer.value);
      setMarks(store.get().marks.values());
      setOffers(allOffers().filter((other) => !isInstead(other, offer)));
    },

    /** Takes the last fill back; what was changed since stays. */
    undo(): void {
      for (const mark of store.get().undo.toReversed()) takeBack(mark);
      store.set({ undo: [], undone: true });
      setMarks(store.get().marks.values());
      setOffers([]);
    },

    fillAgain(): void {
      const { document, phase } = store.get();
      if (document && phase.name === 'done') fill(document, phase.attached, null);
    },

    /** Highlights where the value of a field was read, or what is offered for it. */
    show(formPath: string): void {
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

    showOffer: ({ path, place }: Offer) => store.set({ shown: place && { path, place } }),

    /** Takes marks away as values are changed by hand. */
    followForm(): () => void {
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
