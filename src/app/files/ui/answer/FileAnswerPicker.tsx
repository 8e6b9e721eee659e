import { useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { readTransfer } from '../../attach/dropped-items.ts';
import type { AttachError } from '../../check/attach-error-messages.ts';
import type { PickedFile } from '../../check/check-file.ts';
import styles from './FileAnswerField.module.css';

interface FileAnswerPickerProps {
  id: string;
  /** Marks the button for the error summary's link. */
  path: string;
  /** The question that the file answers. */
  label: string;
  describedBy: string | undefined;
  take(picked: PickedFile): Promise<void>;
  refuse(why: AttachError, picked?: PickedFile): void;
}

/** Brings one file by picking or dropping, in the words of the page instead of the browser's own. */
export function FileAnswerPicker(props: FileAnswerPickerProps) {
  const { id, path, label, describedBy, take, refuse } = props;
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const drop = (transfer: DataTransfer) => {
    const { files, folders, nothing } = readTransfer(transfer);
    const [first] = files;
    const [folder] = folders;
    if (first) void take(first);
    else if (folder !== undefined) refuse('folder', { name: folder, file: new Blob() });
    else if (nothing !== null) refuse(nothing);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className={styles.picker}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        drop(event.dataTransfer);
      }}
    >
      <Button
        id={id}
        compact
        icon="upload"
        data-path={path}
        aria-label={t('files.pickOneFor', { label })}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {t('files.pickOne')}
      </Button>
      <span className={styles.drop} aria-hidden="true">
        {t('files.pickOne.hint')}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // So that the same file can be picked again after it was removed.
          currentTarget.value = '';
          if (file !== undefined) void take({ name: file.name, file });
        }}
      />
    </div>
  );
}
