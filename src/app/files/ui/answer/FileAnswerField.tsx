import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FileEntry } from '../../../../questions/question-kind.ts';
import { shortName } from '../../../../text/short-name.ts';
import { Field, type FieldProps } from '../../../fields/Field.tsx';
import { useIntake } from '../../../form/intake-context.ts';
import type { IntakeValues } from '../../../form/values.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { keepFile } from '../../attach/add-file.ts';
import { useFileRoomLater } from '../../attach/use-file-room.ts';
import { type AttachError, attachErrorMessage } from '../../check/attach-error-messages.ts';
import type { PickedFile } from '../../check/check-file.ts';
import { encodings } from '../../encode/encodings.ts';
import { FilePreviewButton } from '../row/FilePreviewButton.tsx';
import { FileRemarks } from '../row/FileRemarks.tsx';
import { RemovedFile } from '../row/RemovedFile.tsx';
import { Preparation } from '../sending/Preparation.tsx';
import styles from './FileAnswerField.module.css';
import { FileAnswerPicker } from './FileAnswerPicker.tsx';

interface FileAnswerFieldProps extends FieldProps {
  entry: FileEntry | null;
  change(entry: FileEntry | null): void;
  acceptedMimeTypes: readonly string[] | null;
}

const NOTHING: PickedFile = { name: '', file: new Blob() };

/**
 * One file as the answer to a question: picked or dropped, checked at once, prepared like an
 * attachment. What cannot be attached is said under the field and changes nothing.
 */
export function FileAnswerField({
  entry,
  change,
  acceptedMimeTypes,
  ...field
}: FileAnswerFieldProps) {
  const i18n = useI18n();
  const { t, bytes } = i18n;
  const { files, pendingWork } = useIntake();
  const { trigger } = useFormContext<IntakeValues>();
  const room = useFileRoomLater();
  const [attachError, setAttachError] = useState<string | null>(null);
  const [removed, setRemoved] = useState<FileEntry | null>(null);

  const box = useRef<HTMLFieldSetElement>(null);
  const brought = useRef(false);

  // The picker gives way to the file: whoever was on the one is now on the other.
  useEffect(() => {
    if (entry === null || !brought.current) return;
    brought.current = false;
    box.current?.focus({ preventScroll: true });
  }, [entry]);

  const bring = (next: FileEntry) => {
    brought.current = true;
    change(next);
    // The file was just chosen: its type and size are checked now, not when the step is left.
    void trigger(field.name);
  };
  const refuse = (why: AttachError, { name, file }: PickedFile = NOTHING) =>
    setAttachError(attachErrorMessage(i18n, { why, name, size: file.size, max: room() }));
  const take = async (picked: PickedFile) => {
    setAttachError(null);
    setRemoved(null);
    const accepted = acceptedMimeTypes ?? [];
    const kept = await keepFile(picked, { store: files, accepted, maxBytes: room() });
    if (kept.rejection !== null) {
      pendingWork.fail();
      return refuse(kept.rejection, picked);
    }
    if (removed !== null) forget(removed);
    bring(kept.entry);
  };
  const forget = ({ id }: FileEntry) => {
    encodings.drop(id);
    void files.remove(id);
  };

  return (
    <Field {...field} subject={entry?.name}>
      {(props, { error }) => (
        <>
          {entry === null ? (
            <FileAnswerPicker
              id={props.id}
              path={field.name}
              label={field.label}
              describedBy={props['aria-describedby']}
              take={(picked) => pendingWork.during(take(picked))}
              refuse={refuse}
            />
          ) : (
            <fieldset
              ref={box}
              className={styles.file}
              data-path={field.name}
              tabIndex={-1}
              aria-label={field.label}
              aria-describedby={props['aria-describedby']}
            >
              <Icon name="file" size={18} />
              <span className={styles.what}>
                <span dir="auto" title={entry.name}>
                  {shortName(entry.name)}
                </span>
                <span className="quiet numbers">{bytes(entry.size)}</span>
                <Preparation entry={entry} isRefused={error !== null} />
              </span>
              <FilePreviewButton entry={entry} />
              <IconButton
                icon="trash"
                label={t('files.remove', { name: entry.name })}
                onClick={() => {
                  setRemoved(entry);
                  change(null);
                }}
              />
            </fieldset>
          )}
          {entry !== null && <FileRemarks entry={entry} />}
          <div role="alert" className={styles.attachError}>
            {attachError}
          </div>
          {removed !== null && entry === null && (
            <RemovedFile
              key={removed.id}
              name={removed.name}
              undo={() => {
                bring(removed);
                setRemoved(null);
              }}
            />
          )}
        </>
      )}
    </Field>
  );
}
