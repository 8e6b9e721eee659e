import type { FileEntry } from '../../../../questions/question-kind.ts';
import { withoutInvisible } from '../../../../text/clean.ts';
import { useIntake } from '../../../form/intake-context.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { extensionLabel } from '../../check/accepted-messages.ts';
import { useRemarks } from '../../check/remarks.ts';
import styles from './FileRow.module.css';

interface FileRemarksProps {
  entry: FileEntry;
  /** The name of another attached file with the very same bytes. */
  twin?: string | undefined;
}

/** What is odd about a file, one sentence each. Notices, never errors. */
export function FileRemarks({ entry, twin }: FileRemarksProps) {
  const { t } = useI18n();
  const { files } = useIntake();
  const remarks = useRemarks(entry, files);
  const type = extensionLabel(t, entry.name);
  // Marks of direction in it would turn the sentence around.
  const original = withoutInvisible(remarks?.original ?? '');
  const sentences = (remarks?.notices ?? []).map((notice) =>
    notice === 'renamed' && original === entry.name
      ? t('files.notice.hidden')
      : t(`files.notice.${notice}`, { original, type }),
  );
  if (twin !== undefined) sentences.push(t('files.twin', { name: twin }));
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.notices}>
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Icon name="warning" size={16} />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
