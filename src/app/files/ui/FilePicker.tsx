import { useRef } from 'react';
import { useIntake } from '../../form/intake-context.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type DroppedItems, isUnnamedPaste } from '../attach/dropped-items.ts';
import type { PickedFile } from '../check/check-file.ts';
import styles from './FilePicker.module.css';
import type { Attachments } from './use-attachments.ts';
import { useIncoming } from './use-incoming.ts';

/** Brings files in: by picking, dropping anywhere, pasting, and by the camera of a phone. */
export function FilePicker({ add, refuse }: Pick<Attachments, 'add' | 'refuse'>) {
  const { t } = useI18n();
  const { readOnly } = useIntake();
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);

  const take = ({ files, folders, nothing }: DroppedItems) => {
    for (const name of folders) refuse(name, 'folder');
    if (nothing !== null) refuse('', nothing);
    void add(files.map((file) => (isUnnamedPaste(file) ? renamed(file, 'files.pasted') : file)));
  };
  const renamed = ({ name, file }: PickedFile, id: 'files.pasted' | 'files.photo') => ({
    name: t(id, { extension: name.slice(name.lastIndexOf('.') + 1) }),
    file,
  });
  const picked = (input: HTMLInputElement): PickedFile[] => {
    const files = Array.from(input.files ?? [], (file) => ({ name: file.name, file }));
    // So that the same file can be picked again after it was removed.
    input.value = '';
    return files;
  };
  const over = useIncoming(!readOnly, take);

  return (
    <div className={styles.picker} data-over={over || undefined}>
      <div className={styles.buttons}>
        <Button icon="upload" data-path="attachments" onClick={() => picker.current?.click()}>
          {t('files.pick')}
        </Button>
        <Button className={styles.camera} icon="camera" onClick={() => camera.current?.click()}>
          {t('files.camera')}
        </Button>
      </div>
      <p className={styles.hint}>
        <span className={styles.mouse}>{t('files.pick.hint')}</span>
        <span className={styles.touch}>{t('files.pick.hint.touch')}</span>
      </p>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t('files.pick')}
        onChange={({ currentTarget }) => void add(picked(currentTarget))}
      />
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t('files.camera')}
        onChange={({ currentTarget }) =>
          void add(
            picked(currentTarget).map((file) => renamed(file, 'files.photo')),
            true,
          )
        }
      />
      {over && (
        <div className={styles.overlay} aria-hidden="true">
          <Icon name="upload" size={28} />
          {t('files.drop')}
        </div>
      )}
    </div>
  );
}
