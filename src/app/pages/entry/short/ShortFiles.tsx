import { useFormContext, useFormState } from 'react-hook-form';
import { AttachedFiles } from '../../../files/ui/AttachedFiles.tsx';
import { RejectedFiles } from '../../../files/ui/RejectedFiles.tsx';
import { useAttachments } from '../../../files/ui/use-attachments.ts';
import type { IntakeValues } from '../../../form/values.ts';
import { Live } from '../../../ui/Live.tsx';
import styles from './ShortForm.module.css';

/** What is attached, once something is, or once something is said to be missing. */
export function ShortFiles() {
  const attachments = useAttachments();
  const { control } = useFormContext<IntakeValues>();
  const { errors } = useFormState({ control, name: 'attachments' });
  const { entries, checking, removed, announcement } = attachments;
  const isShown =
    entries.length > 0 ||
    checking.length > 0 ||
    removed !== null ||
    errors.attachments !== undefined;
  return (
    <>
      <RejectedFiles attachments={attachments} />
      {isShown && (
        <div className={styles.files}>
          <AttachedFiles attachments={attachments} />
        </div>
      )}
      <Live as="p" className="visually-hidden">
        {announcement}
      </Live>
    </>
  );
}
