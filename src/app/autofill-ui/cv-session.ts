/** What can be done with the CV of an entry: attach it, read it, decide on each value it gave. */
import type { UseFormReturn } from 'react-hook-form';
import type { AttachmentRestrictions } from '../../kombo/integration.ts';
import type { CvReading, FieldPath } from '../autofill/cv-reading.ts';
import { type ReadOptions, readCv, readText } from '../autofill/read-cv.ts';
import type { PickedFile } from '../files/check-file.ts';
import type { FileStore } from '../files/file-store.ts';
import type { WhyNot } from '../files/refusal-words.ts';
import type { IntakeValues } from '../intake/values.ts';
import type { WorkInHand } from '../intake/work-in-hand.ts';
import { type Attached, attachFiles, groupOf } from './attach-files.ts';
import type { CvDocument, CvStore, Outcome } from './cv-store.ts';
import { createCvValues } from './cv-values.ts';
import { uncheckedOf } from './unchecked.ts';

export interface CvSessionOptions {
  draftId: string;
  store: CvStore;
  form: UseFormReturn<IntakeValues>;
  files: FileStore;
  inHand: WorkInHand;
  /** What is known of the ATS by now. */
  ats(): {
    takes(path: FieldPath): boolean;
    restrictions: AttachmentRestrictions | null;
    /** What one file may have at most, in bytes. */
    maxBytes: number;
  };
}

export type CvSession = ReturnType<typeof createCvSession>;

export function createCvSession({ draftId, store, form, files, inHand, ats }: CvSessionOptions) {
  const { fill, ...decisions } = createCvValues({
    draftId,
    store,
    form,
    takes: (path) => ats().takes(path),
  });
  let reading: AbortController | null = null;

  function finish(source: string, outcome: Outcome, attached: boolean): void {
    const nothing = { filled: 0, fillable: 0, otherPerson: false };
    store.set({ phase: { name: 'done', source, outcome, attached, ...nothing } });
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

  /** The files that were attached or are already, after what cannot be was told. */
  async function attach(picked: readonly PickedFile[]): Promise<Attached[]> {
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
    if (refused.length > 0) inHand.setback();
    return attached;
  }

  async function attachAndRead(picked: readonly PickedFile[]): Promise<void> {
    const attached = await attach(picked);
    const cv = attached.find(({ entry }) => entry.type === 'CV') ?? attached[0];
    if (cv !== undefined) await readAttached(cv, null);
  }

  return {
    ...decisions,

    /** The form that it fills. */
    form,

    /** Attaches the files and reads the one that is the CV. */
    take: (picked: readonly PickedFile[]) => inHand.during(attachAndRead(picked)),

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
  };
}
