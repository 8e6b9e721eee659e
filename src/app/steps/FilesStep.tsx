import { AttachedFiles } from '../files/ui/AttachedFiles.tsx';
import { FilePicker } from '../files/ui/FilePicker.tsx';
import { FileRules } from '../files/ui/FileRules.tsx';
import { RejectedFiles } from '../files/ui/RejectedFiles.tsx';
import { SendMeter } from '../files/ui/sending/SendMeter.tsx';
import { useAttachments } from '../files/ui/use-attachments.ts';
import { Live } from '../ui/Live.tsx';
import styles from './FilesStep.module.css';

/** The application's files. What the ATS takes stands first, before anybody picks one. */
export default function FilesStep() {
  const attachments = useAttachments();
  return (
    <div className={styles.step}>
      <FileRules />
      <FilePicker add={attachments.add} refuse={attachments.refuse} />
      <RejectedFiles attachments={attachments} />
      <AttachedFiles attachments={attachments} />
      <SendMeter entries={attachments.entries} />
      <Live as="p" className="visually-hidden">
        {attachments.announcement}
      </Live>
    </div>
  );
}
