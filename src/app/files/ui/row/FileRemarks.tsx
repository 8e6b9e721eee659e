import type { FileEntry } from '../../../../questions/question-kind.ts';
import { useIntake } from '../../../form/intake-context.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useRemarks } from '../../check/remarks.ts';
import styles from './FileRow.module.css';

/** What is odd about a file, one sentence each. Notices, never errors. */
export function FileRemarks({ entry }: { entry: FileEntry }) {
  const { t } = useI18n();
  const { files } = useIntake();
  const remarks = useRemarks(entry, files);
  if (remarks === null || remarks.notices.length === 0) return null;
  const type = entry.name.slice(entry.name.lastIndexOf('.') + 1).toUpperCase();
  return (
    <ul className={styles.notices}>
      {remarks.notices.map((notice) => (
        <li key={notice}>
          <Icon name="warning" size={16} />
          <span>{t(`files.notice.${notice}`, { original: remarks.original, type })}</span>
        </li>
      ))}
    </ul>
  );
}
