import { useFormContext, useFormState } from 'react-hook-form';
import { checkFiles, ruleFor } from '../../contract/file-rules.ts';
import { parseFault } from '../../kombo/fault.ts';
import { useIntake } from '../intake/intake-context.ts';
import { listFaults } from '../intake/list-faults.ts';
import type { IntakeValues } from '../intake/values.ts';
import { Notice } from '../ui/Notice.tsx';
import { faultWords } from '../words/fault-words.ts';
import { useWords } from '../words/words.ts';
import styles from './AttachedFiles.module.css';
import { FileRow } from './FileRow.tsx';
import { RemovedFile } from './RemovedFile.tsx';
import type { Attachments } from './use-attachments.ts';

/** The attached files in their order, what is wrong with them, and what was just removed. */
export function AttachedFiles({ attachments }: { attachments: Attachments }) {
  const { t } = useWords();
  const { form, restrictions } = useIntake();
  const { entries, checking, removed, undo } = attachments;
  const cv = ruleFor(restrictions, 'CV');
  const cvNeeded = cv?.is_supported === true && (cv.min_amount ?? 0) > 0;
  const known = cvNeeded ? 'files.none' : 'files.none.optional';

  return (
    <section className={styles.attached} aria-labelledby="attached-files">
      <h2 id="attached-files">{t('files.list')}</h2>
      <ListFaults entries={entries} />
      {entries.length === 0 && checking.length === 0 && (
        <p className={styles.none}>{t(form === null ? 'files.none.unknown' : known)}</p>
      )}
      {entries.length > 0 && (
        <ol className={styles.list}>
          {entries.map((entry, index) => (
            <FileRow
              key={entry.original?.id ?? entry.id}
              entry={entry}
              index={index}
              attachments={attachments}
            />
          ))}
        </ol>
      )}
      {checking.length > 0 && (
        <p className={styles.none}>
          {t('files.checking', { count: checking.length, name: checking[0] ?? '' })}
        </p>
      )}
      {removed !== null && <RemovedFile key={removed.id} name={removed.name} undo={undo} />}
    </section>
  );
}

/** Faults of the list as a whole. That something is still missing is said when the step is left. */
function ListFaults({ entries }: Pick<Attachments, 'entries'>) {
  const words = useWords();
  const { restrictions } = useIntake();
  const { control } = useFormContext<IntakeValues>();
  const { errors } = useFormState({ control, name: 'attachments' });
  const left = listFaults(errors).map(({ message }) => message);
  const faults = checkFiles(restrictions, entries).filter(
    ({ path, message }) =>
      path === 'attachments' &&
      (parseFault(message)?.code !== 'file_too_few' || left.includes(message)),
  );
  if (faults.length === 0) return null;
  return (
    <Notice tone="danger">
      {faults.map(({ message }) => (
        <p key={message}>{faultWords(words, message, words.t('attachments'))}</p>
      ))}
    </Notice>
  );
}
