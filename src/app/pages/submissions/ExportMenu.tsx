import { useMutation } from '@tanstack/react-query';
import type { SubmissionQuery } from '../../../contract/lists.ts';
import { api } from '../../api/api.ts';
import { useMay } from '../../api/use-may.ts';
import {
  type ReceiptView,
  type SubmissionView,
  viewOfOutboxItem,
  viewOfReceipt,
} from '../../delivery/view/submission-view.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { saveFile } from '../../platform/save-file.ts';
import { outboxStore } from '../../storage/device.ts';
import { Button } from '../../ui/Button.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { toCsv, toJson, withWaiting } from './export-submissions.ts';
import styles from './Submissions.module.css';

const FORMATS = {
  csv: { type: 'text/csv;charset=utf-8', write: toCsv },
  json: { type: 'application/json', write: toJson },
};
type Format = keyof typeof FORMATS;

interface ExportMenuProps {
  query: SubmissionQuery;
  /** Does what waits on this device match as well? */
  matches(view: SubmissionView): boolean;
}

/**
 * Saves all that match, also those that are not shown yet and those that still wait here. Nothing for
 * those who may not export.
 */
export function ExportMenu({ query, matches }: ExportMenuProps) {
  const { t } = useI18n();
  const mayExport = useMay('export');
  const save = useMutation({
    mutationFn: async (format: Format) => {
      const { type, write } = FORMATS[format];
      const day = new Date().toISOString().slice(0, 10);
      // Read first: what is accepted meanwhile is then in both, and not in neither.
      const waiting = (await outboxStore.list())
        .map((item) => viewOfOutboxItem(item))
        .filter(matches);
      const all = withWaiting(await readAll(query), waiting);
      saveFile(new Blob([write(all)], { type }), `submissions-${day}.${format}`);
    },
    // A file that comes by itself hours later helps nobody.
    networkMode: 'always',
  });
  if (!mayExport) return null;
  return (
    <div className={styles.export}>
      {(['csv', 'json'] as const).map((format) => (
        <Button
          key={format}
          compact
          icon="arrowDown"
          aria-disabled={save.isPending}
          onClick={() => save.isPending || save.mutate(format)}
        >
          {t(`submissions.export.${format}`)}
        </Button>
      ))}
      {save.isError && (
        <LoadFailed
          title={t('submissions.export.failed')}
          error={save.error}
          retry={() => save.mutate(save.variables ?? 'csv')}
        />
      )}
    </div>
  );
}

async function readAll(query: SubmissionQuery): Promise<ReceiptView[]> {
  const receipts: ReceiptView[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.submissions({ ...query, cursor, purpose: 'export' });
    receipts.push(...page.results.map(viewOfReceipt));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return receipts;
}
