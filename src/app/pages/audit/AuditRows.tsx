import { Link } from 'wouter';
import type { AuditRow } from '../../../contract/audit.ts';
import type { IntegrationOption } from '../../../contract/session.ts';
import { isSubmissionId } from '../../delivery/receipts/is-submission-id.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import styles from './Audit.module.css';
import { actionWord, actorWord, outcomeWord } from './audit-words.ts';

interface AuditRowsProps {
  rows: readonly AuditRow[];
  integrations: readonly IntegrationOption[];
}

/** Done with something else than a submission, or such that nothing is left of it. */
const NO_RECEIPT = ['make_link', 'revoke_link', 'use_link', 'forget'];

/** The rows as a table; on a phone each is a card. */
export function AuditRows({ rows, integrations }: AuditRowsProps) {
  const i18n = useI18n();
  const { t, dateTime } = i18n;
  const objectOf = ({ action, object_id }: AuditRow) => {
    if (object_id === null) return null;
    const label = integrations.find(({ id }) => id === object_id)?.label;
    if (label !== undefined) return label;
    if (NO_RECEIPT.includes(action) || !isSubmissionId(object_id)) return object_id;
    return <Link href={pageUrl.submission(object_id)}>{object_id}</Link>;
  };
  return (
    <table className={styles.rows}>
      <caption className="visually-hidden">{t('audit.title')}</caption>
      <thead>
        <tr>
          {(['at', 'actor', 'action', 'object', 'outcome'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`audit.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="numbers">
              <time dateTime={row.at}>{dateTime(row.at)}</time>
            </td>
            <td className={styles.actor}>{actorWord(i18n, row.actor)}</td>
            <td>{actionWord(i18n, row.action)}</td>
            <td className={styles.object}>{objectOf(row)}</td>
            <td data-failed={row.outcome !== 'done' || undefined}>
              {outcomeWord(i18n, row.outcome)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
