/** What can be done with the CV of an entry: read it, and decide on each value that it gave. */
import type { PathValue, UseFormReturn } from 'react-hook-form';
import type { AttachmentRestrictions } from '../../kombo/integration.ts';
import type { CvReading, FieldPath } from '../autofill/cv-reading.ts';
import { type ReadOptions, readCv, readText } from '../autofill/read-cv.ts';
import type { PickedFile } from '../files/check-file.ts';
import type { FileStore } from '../files/file-store.ts';
import type { WhyNot } from '../files/refusal-words.ts';
import { followForm } from '../intake/form-changes.ts';
import type { IntakeValues } from '../intake/values.ts';
import { type Attached, attachFiles, groupOf } from './attach-files.ts';
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
import type { CvDocument, CvStore, Mark, Offer, Outcome } from './cv-store.ts';
import { planFill } from './plan-fill.ts';
import { rememberUnchecked, uncheckedOf } from './unchecked.ts';

export interface CvSessionOptions {
  draftId: string;
  store: CvStore;
  form: UseFormReturn<IntakeValues>;
  files: FileStore;
  /** What is known of the ATS by now. */
  ats(): {
    takes(path: FieldPath): boolean;
    restrictions: AttachmentRestrictions | null;
    /** What one file may have at most, in bytes. */
    maxBytes: number;
  };
}

export type CvSession = ReturnType<typeof createCvSession>;

export function createCvSession({ draftId, store, form, files, ats }: CvSessionOptions) {
  let reading: AbortController | null = null;

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

  function finish(source: string, outcome: Outcome, attached: boolean): void {
    const nothing = { filled: 0, fillable: 0, otherPerson: false };
    store.set({ phase: { name: 'done', source, outcome, attached, ...nothing } });
  }

  /** Fills what is empty; `marked` are fields that were filled in an earlier visit. */
  function fill(document: CvDocument, attached: boolean, marked: readonly string[] | null): void {
    const { fields, status } = document.reading;
    const before = valuesNow();
    const plan = planFill(before, fields, ats().takes);
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

  async function run(
    source: string,
    attached: boolean,
    read: (options: ReadOptions) => Promise<CvReading>,
  ): Promise<CvReading | null> {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    store.set({ phase: { name: 'reading', source, progress: null } });
    try {
      return await read({
        signal: mine.signal,
        onProgress: (progress) => store.set({ phase: { name: 'reading', source, progress } }),
      });
    } catch {
      // Only a cancelled reading rejects; a newer one has its own say.
      if (reading === mine) finish(source, 'cancelled', attached);
      return null;
    }
  }

  async function readAttached(
    { entry, group, file }: Attached,
    marked: readonly string[] | null,
  ): Promise<void> {
    const { name } = entry;
    if (group === 'image') {
      reading?.abort();
      const nothing = await readText('');
      store.set({ document: { name, reading: nothing, look: 'image', file }, shown: null });
      return finish(name, 'photo', true);
    }
    const read = await run(name, true, (options) => readCv(file, options));
    if (read === null) return;
    const { status } = read;
    const isPdf = read.document.kind === 'pdf' || (group === 'pdf' && status === 'no_text');
    const document: CvDocument = { name, reading: read, look: isPdf ? 'pdf' : 'text', file };
    if (status === 'ok' || status === 'little') return fill(document, true, marked);
    // A scan can be read by eye.
    if (status === 'no_text') store.set({ document, shown: null });
    finish(name, status, true);
  }

  async function readLastAttached(marked: readonly string[] | null): Promise<void> {
    const entry = form.getValues('attachments').findLast(({ type }) => type === 'CV');
    const file = entry && (await files.get(entry.id));
    if (!entry || !file) return;
    await readAttached({ entry, group: groupOf(entry.content_type), file }, marked);
  }

  return {
    /** The form that it fills. */
    form,

    /** Attaches the files and reads the one that is the CV. */
    async take(picked: readonly PickedFile[]): Promise<void> {
      const there = form.getValues('attachments');
      const { restrictions, maxBytes } = ats();
      const dependencies = { there, store: files, restrictions, maxBytes };
      const { attached, refused } = await attachFiles(picked, dependencies);
      const fresh = attached.map(({ entry }) => entry).filter((entry) => !there.includes(entry));
      if (fresh.length > 0) {
        const next = [...form.getValues('attachments'), ...fresh];
        form.setValue('attachments', next, { shouldDirty: true });
      }
      store.set({ refused });
      const cv = attached.find(({ entry }) => entry.type === 'CV') ?? attached[0];
      if (cv !== undefined) await readAttached(cv, null);
    },

    /** A drop that brought no file is told like a refused one. */
    refuse: (why: WhyNot) => store.set({ refused: [{ name: '', size: 0, why }] }),

    /** Fills from a pasted text, such as an e-mail signature. `source` names it. */
    async takeText(text: string, source: string): Promise<void> {
      const read = await run(source, false, (options) => readText(text, options));
      if (read === null) return;
      if (read.status === 'empty') return finish(source, 'empty', false);
      fill({ name: source, reading: read, look: 'text', file: null }, false, null);
    },

    /** Reads and fills from the CV that is attached already. */
    readAttached: () => readLastAttached(null),

    /**
     * Reads the attached CV for its proof, after a reload or when it was attached on another
     * step: fills nothing, and what is not in the form is offered.
     */
    lookAgain: () => readLastAttached(uncheckedOf(draftId)),

    cancel: () => reading?.abort(),

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
