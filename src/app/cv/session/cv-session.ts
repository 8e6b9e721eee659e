/** What can be done with the CV of an entry: attach it, read it, decide on each value it gave. */
import type { AttachmentRestrictions } from '../../../kombo/answers/integration.ts';
import type { PickedFile } from '../../files/check/check-file.ts';
import type { FileStore } from '../../form/file-store.ts';
import type { PendingWork } from '../../form/pending-work.ts';
import type { AttachmentEntry } from '../../form/values.ts';
import { type Attached, attachFiles, groupOf } from '../batch/attach-files.ts';
import type { CvReading, FieldPath } from '../read/cv-reading.ts';
import { type ReadOptions, readCv, readText } from '../read/read-cv.ts';
import { ScanUnread } from '../read/scan/scan-fault.ts';
import type { CvDocument, Outcome } from './cv-state.ts';
import type { CvSession, CvStore, FormAccess } from './cv-store.ts';
import { createCvValues } from './cv-values.ts';
import { withExpectations } from './expectations.ts';
import { withGroupedPhones } from './grouped-phones.ts';
import { uncheckedOf } from './unchecked.ts';

/** What a session reads from and writes to. */
export interface CvSessionOptions {
  draftId: string;
  store: CvStore;
  form: FormAccess;
  files: FileStore;
  pendingWork: PendingWork;
  /** What is known of the ATS by now. */
  ats(): {
    takes(path: FieldPath): boolean;
    restrictions: AttachmentRestrictions | null;
    /** What one file may have at most, in bytes. */
    maxBytes: number;
  };
  /** Whose notation numbers and days of a pasted text are in. */
  locale(): string;
}

/** The session of one entry. Its promises reject only for faults of ours; a file's are told by the store. */
export function createCvSession(options: CvSessionOptions): CvSession {
  const { draftId, store, form, files, pendingWork, ats, locale } = options;
  const { fill, spread, ...decisions } = createCvValues({
    draftId,
    store,
    form,
    takes: (path) => ats().takes(path),
  });
  /** The attachment that was read last. */
  let lastRead: string | null = null;
  let running: AbortController | null = null;

  function finish(source: string, outcome: Outcome, attached: boolean): void {
    const nothing = { filled: 0, fillable: 0, otherPerson: false };
    store.set({ phase: { name: 'done', source, outcome, attached, ...nothing } });
  }

  async function run(
    source: string,
    attached: boolean,
    read: (options: ReadOptions) => Promise<CvReading>,
  ): Promise<CvReading | null> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    store.set({ phase: { name: 'reading', source, progress: null } });
    try {
      const reading = await read({
        signal: mine.signal,
        onProgress: (progress) => store.set({ phase: { name: 'reading', source, progress } }),
      });
      return await withGroupedPhones(reading);
    } catch (error) {
      const why = error instanceof ScanUnread ? (`scan_${error.why}` as const) : 'failed';
      // A newer reading has its own say.
      if (running === mine) finish(source, mine.signal.aborted ? 'cancelled' : why, attached);
      return null;
    }
  }

  async function readAttached(
    { entry, group, file }: Attached,
    marked: readonly string[] | null,
  ): Promise<void> {
    const { name } = entry;
    lastRead = entry.id;
    if (group === 'image') {
      running?.abort();
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

  async function readScan(language: string | null): Promise<void> {
    const { document } = store.get();
    if (document?.file == null || document.look === 'text') return;
    const { name, look, file } = document;
    const hint = window.document.documentElement.lang;
    const read = await run(name, true, async ({ signal, onProgress }) => {
      const scans = await import('../read/scan/scan.ts').catch(() => null);
      if (scans === null) throw new ScanUnread('load');
      return scans.readScan(file, { look, language, hint, signal, onProgress });
    });
    if (read === null) return;
    if (read.status === 'no_text') return finish(name, 'scan_blank', true);
    fill({ name, reading: read, look, file, isScan: true }, true, null);
  }

  function setAttachments(entries: AttachmentEntry[]): void {
    form.setValue('attachments', entries, { shouldDirty: true });
    // "Attach a CV" goes with its reason.
    if (form.getFieldState('attachments').invalid) void form.trigger('attachments');
  }

  /** The files that were attached or are already, after what cannot be was told. */
  async function attach(picked: readonly PickedFile[]): Promise<Attached[]> {
    const there = form.getValues('attachments');
    const { restrictions, maxBytes } = ats();
    const dependencies = { there, store: files, restrictions, maxBytes };
    const { attached, refused } = await attachFiles(picked, dependencies);
    const fresh = attached.map(({ entry }) => entry).filter((entry) => !there.includes(entry));
    if (fresh.length > 0) {
      setAttachments([...form.getValues('attachments'), ...fresh]);
    }
    store.set({ refused });
    if (refused.length > 0) pendingWork.fail();
    return attached;
  }

  async function attachAndRead(picked: readonly PickedFile[]): Promise<void> {
    const attached = await attach(picked);
    const cv = attached.find(({ entry }) => entry.type === 'CV') ?? attached[0];
    if (cv !== undefined) await readAttached(cv, null);
  }

  return {
    ...decisions,
    form,
    take: (picked) => pendingWork.during(attachAndRead(picked)),
    refuse: (why) => store.set({ refused: [{ name: '', size: 0, why }] }),
    async takeText(text, source) {
      const read = await run(source, false, (reader) => readText(text, reader));
      if (read === null) return;
      if (read.status === 'empty') return finish(source, 'empty', false);
      const reading = await withExpectations(read, locale());
      fill({ name: source, reading, look: 'text', file: null }, false, null);
    },
    async takePasted(text, into) {
      const read = await readText(text).catch(() => null);
      if (read === null) return false;
      return spread(await withExpectations(await withGroupedPhones(read), locale()), into);
    },
    readAttached: () => readLastAttached(null),
    lookAgain: () => readLastAttached(uncheckedOf(draftId)),
    detach() {
      const id = lastRead;
      if (id === null) return;
      setAttachments(form.getValues('attachments').filter((entry) => entry.id !== id));
      lastRead = null;
      void files.remove(id);
      store.set({ phase: { name: 'none' }, document: null, offers: new Map(), shown: null });
      void readLastAttached(uncheckedOf(draftId));
    },
    readScan,
    cancel: () => running?.abort(),
  };
}
