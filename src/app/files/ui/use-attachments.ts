/** The attached files of the form and every way to change them. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { AttachmentType } from '../../../kombo/request/attachment.ts';
import { useIntake } from '../../form/intake-context.ts';
import { useRecheck } from '../../form/state/use-field.ts';
import type { AttachmentEntry, IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { focusPath } from '../../platform/focus-path.ts';
import { newId } from '../../storage/device.ts';
import { asAttachment, keepFile, listedTypes } from '../attach/add-file.ts';
import { useFileRoom } from '../attach/use-file-room.ts';
import type { AttachError } from '../check/attach-error-messages.ts';
import type { PickedFile } from '../check/check-file.ts';
import { encodings } from '../encode/encodings.ts';

/** Something that was brought and is not attached; `picked` is null for what brought no bytes. */
export interface RejectedFile {
  key: string;
  name: string;
  why: AttachError;
  picked: PickedFile | null;
}

export interface Attachments {
  entries: readonly AttachmentEntry[];
  /** Names of files that are being looked at. */
  checking: readonly string[];
  refused: readonly RejectedFile[];
  /** The file that was removed last and can be put back. */
  removed: AttachmentEntry | null;
  /** What just happened, for those who listen. */
  announcement: string;
  /** Adds files one by one, in their order; one that is refused touches no other. */
  add(picked: readonly PickedFile[], photographed?: boolean): Promise<void>;
  refuse(name: string, why: AttachError): void;
  dismiss(key: string): void;
  retry(refused: RejectedFile): void;
  remove(id: string): void;
  undo(): void;
  move(id: string, to: number): void;
  setType(id: string, type: AttachmentType): void;
  replace(id: string, entry: AttachmentEntry): void;
}

export function useAttachments(): Attachments {
  const { t } = useI18n();
  const { files: store, pendingWork, restrictions, readOnly } = useIntake();
  const maxBytes = useFileRoom();
  const { control, getValues, setValue } = useFormContext<IntakeValues>();
  const entries = useWatch({ control, name: 'attachments' });
  const recheck = useRecheck('attachments');
  const [checking, setChecking] = useState<string[]>([]);
  const [refused, setRefused] = useState<RejectedFile[]>([]);
  const [removed, setRemoved] = useState<{ entry: AttachmentEntry; at: number } | null>(null);
  const [announcement, announce] = useState('');

  const change = (make: (now: AttachmentEntry[]) => AttachmentEntry[]) => {
    setValue('attachments', make(getValues('attachments')), { shouldDirty: true });
    recheck();
  };
  const refuse = (name: string, why: AttachError, picked: PickedFile | null = null) => {
    setRefused((all) => [...all, { key: newId(), name, why, picked }]);
  };
  const dismiss = (key: string) => setRefused((all) => all.filter((one) => one.key !== key));

  const forget = useCallback(
    ({ id, original }: AttachmentEntry) => {
      for (const of of [id, original?.id]) {
        if (of === undefined) continue;
        encodings.drop(of);
        void store.remove(of);
      }
    },
    [store],
  );

  // What was removed is gone for good when the step is left.
  const removedNow = useRef(removed);
  removedNow.current = removed;
  useEffect(
    () => () => {
      if (removedNow.current !== null) forget(removedNow.current.entry);
    },
    [forget],
  );

  const attach = async (picked: readonly PickedFile[], photographed: boolean) => {
    setChecking((names) => [...names, ...picked.map(({ name }) => name)]);
    const dependencies = { store, accepted: listedTypes(restrictions), maxBytes };
    const kept = picked.map((file) => keepFile(file, dependencies));
    const sentences: string[] = [];
    for (const [index, file] of picked.entries()) {
      const result = await kept[index];
      setChecking((names) => names.toSpliced(names.indexOf(file.name), 1));
      if (result === undefined) continue;
      if (result.rejection !== null) {
        refuse(file.name, result.rejection, file);
        pendingWork.fail();
        continue;
      }
      const entry = asAttachment(result, getValues('attachments'), restrictions, photographed);
      change((now) => [...now, entry]);
      const kind = t(`attachmentType.${entry.type}`);
      sentences.push(t('files.added', { name: entry.name, kind }));
      announce(sentences.join(' '));
    }
  };

  const add = async (picked: readonly PickedFile[], photographed = false) => {
    if (readOnly || picked.length === 0) return;
    await pendingWork.during(attach(picked, photographed));
  };

  return {
    entries,
    checking,
    refused,
    removed: removed?.entry ?? null,
    announcement,
    add,
    refuse,
    dismiss,
    retry({ key, picked }) {
      dismiss(key);
      if (picked !== null) void add([picked]);
    },
    remove(id) {
      const at = entries.findIndex((entry) => entry.id === id);
      const entry = entries[at];
      if (entry === undefined) return;
      if (removed !== null) forget(removed.entry);
      setRemoved({ entry, at });
      // Said with the undo button, which takes the focus.
      change((now) => now.filter((other) => other.id !== id));
    },
    undo() {
      if (removed === null) return;
      change((now) => now.toSpliced(removed.at, 0, removed.entry));
      setRemoved(null);
      focusPath(`attachments.${removed.at}`);
    },
    move(id, to) {
      const from = entries.findIndex((entry) => entry.id === id);
      const entry = entries[from];
      if (entry === undefined || to < 0 || to >= entries.length || to === from) return;
      change((now) => now.toSpliced(from, 1).toSpliced(to, 0, entry));
      const count = entries.length;
      announce(t('files.moved', { name: entry.name, position: to + 1, count }));
    },
    setType: (id, type) =>
      change((now) => now.map((entry) => (entry.id === id ? { ...entry, type } : entry))),
    replace(id, entry) {
      change((now) => now.map((other) => (other.id === id ? entry : other)));
    },
  };
}
