import { useFormContext, useFormState } from 'react-hook-form';
import { ruleFor, validateFiles } from '../../../contract/file-rules.ts';
import { decodeIssue } from '../../../kombo/answers/issue.ts';
import { useIntake } from '../../form/intake-context.ts';
import { listFieldIssues } from '../../form/validate/list-field-issues.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { IssueText } from '../../ui/IssueText.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTwins } from '../attach/twins.ts';
import styles from './AttachedFiles.module.css';
import { FileRow } from './row/FileRow.tsx';
import { RemovedFile } from './row/RemovedFile.tsx';
import type { Attachments } from './use-attachments.ts';

/** The attached files in their order, what is wrong with them, and what was just removed. */
export function AttachedFiles({ attachments }: { attachments: Attachments }) {
  const { t } = useI18n();
  const { atsCapabilities, restrictions, files: store } = useIntake();
  const { entries, checking, removed, undo } = attachments;
  const twins = useTwins(entries, store);
  const cv = ruleFor(restrictions, 'CV');
  const cvNeeded = cv?.is_supported === true && (cv.min_amount ?? 0) > 0;
  const known = cvNeeded ? 'files.none' : 'files.none.optional';

  return (
    <section className={styles.attached} aria-labelledby="attached-files">
      <h2 id="attached-files">{t('files.list')}</h2>
      <ListIssues entries={entries} />
      {entries.length === 0 && checking.length === 0 && (
        <p className={styles.none}>{t(atsCapabilities === null ? 'files.none.unknown' : known)}</p>
      )}
      {entries.length > 0 && (
        <ol className={styles.list}>
          {entries.map((entry, index) => (
            <FileRow
              key={entry.original?.id ?? entry.id}
              entry={entry}
              index={index}
              twin={twins.get(entry.id)?.name}
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

/** Issues of the list as a whole. That something is still missing is said when the step is left. */
function ListIssues({ entries }: Pick<Attachments, 'entries'>) {
  const i18n = useI18n();
  const { restrictions } = useIntake();
  const { control } = useFormContext<IntakeValues>();
  const { errors } = useFormState({ control, name: 'attachments' });
  const left = listFieldIssues(errors).map(({ message }) => message);
  const issues = validateFiles(restrictions, entries).filter(
    ({ path, message }) =>
      path === 'attachments' &&
      (decodeIssue(message)?.code !== 'file_too_few' || left.includes(message)),
  );
  if (issues.length === 0) return null;
  return (
    <Notice tone="danger">
      {issues.map(({ message }) => (
        <p key={message}>
          <IssueText message={message} label={i18n.t('attachments')} />
        </p>
      ))}
    </Notice>
  );
}
