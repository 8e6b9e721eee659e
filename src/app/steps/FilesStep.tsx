import { AttachedFiles } from '../files/AttachedFiles.tsx';
import { FilePicker } from '../files/FilePicker.tsx';
import { FileRules } from '../files/FileRules.tsx';
import { RefusedFiles } from '../files/RefusedFiles.tsx';
import { SendMeter } from '../files/SendMeter.tsx';
import { useAttachments } from '../files/use-attachments.ts';
import styles from './FilesStep.module.css';

/** The application's files. What the ATS takes stands first, before anybody picks one. */
export default function FilesStep() {
  const attachments = useAttachments();
  return (
    <div className={styles.step}>
      <FileRules />
      <FilePicker add={attachments.add} refuse={attachments.refuse} />
      <RefusedFiles attachments={attachments} />
      <AttachedFiles attachments={attachments} />
      <SendMeter entries={attachments.entries} />
      <p className="visually-hidden" role="status">
        {attachments.announcement}
      </p>
    </div>
  );
}
