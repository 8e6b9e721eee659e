/** Puts values of a CV into the form, with marks and offers kept in step with what stands there. */
import type { PathValue } from 'react-hook-form';
import type { IntakeValues } from '../../form/values.ts';
import type { FieldPath } from '../read/cv-reading.ts';
import { formPathOf, heldWith, heldWithout, isRowsPath, isSame, valuesAt } from './cv-fields.ts';
import type { Mark, Offer } from './cv-state.ts';
import type { CvStore, FormAccess } from './cv-store.ts';
import { rememberUnchecked } from './unchecked.ts';

/** Whose values are written, and where marks and offers are kept. */
export interface CvWritesOptions {
  draftId: string;
  store: CvStore;
  form: FormAccess;
}

/** What a fill and a person's decisions do to form, marks and offers. */
export interface CvWrites {
  /** Puts a value in: a field's text replaced, a list's row added. */
  put(path: FieldPath, value: string): void;
  /** Puts back what was there before, unless somebody has changed it since. */
  takeBack(mark: Mark): void;
  /** Marks by the form path that their value stands at now; changed values have lost theirs. */
  placed(marks: Iterable<Mark>): Map<string, Mark>;
  setMarks(marks: Iterable<Mark>): void;
  /** Offers by field, without those that are in the form by now. */
  setOffers(offers: Iterable<Offer>): void;
  allOffers(): Offer[];
}

/** The writes of one draft; it may be open in one form only. */
export function createCvWrites({ draftId, store, form }: CvWritesOptions): CvWrites {
  const valuesNow = () => form.getValues();

  function write(path: FieldPath, held: unknown): void {
    form.setValue(path, held as PathValue<IntakeValues, FieldPath>, { shouldDirty: true });
    if (form.getFieldState(path).invalid) void form.trigger(path);
  }

  function put(path: FieldPath, value: string): void {
    write(path, heldWith(valuesNow(), path, value));
  }

  function placed(marks: Iterable<Mark>): Map<string, Mark> {
    const values = valuesNow();
    const found = new Map<string, Mark>();
    for (const mark of marks) {
      const index = valuesAt(values, mark.path).indexOf(mark.value);
      if (index < 0) continue;
      found.set(formPathOf(mark.path, index), mark);
    }
    return found;
  }

  return {
    put,

    takeBack({ path, value, before }) {
      const values = valuesNow();
      if (!isRowsPath(path)) {
        if (valuesAt(values, path)[0] === value) put(path, before);
        return;
      }
      const index = valuesAt(values, path).lastIndexOf(value);
      if (index >= 0) write(path, heldWithout(values, path, index));
    },

    placed,

    setMarks(marks) {
      const next = placed(marks);
      rememberUnchecked(
        draftId,
        [...next.values()].map(({ path }) => path),
      );
      store.set({ marks: next });
    },

    setOffers(offers) {
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
    },

    allOffers: () => [...store.get().offers.values()].flat(),
  };
}
