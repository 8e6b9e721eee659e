import { useMutation } from '@tanstack/react-query';
import { type AuditFilter, MAX_EXPORTED_ROWS } from '../../../contract/audit.ts';
import { auditApi } from '../../api/audit-api.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { saveFile } from '../../platform/save-file.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';

/** Saves all rows that match, also those that are not shown yet, with ids in place of names. */
export function ExportAudit({ filter }: { filter: AuditFilter }) {
  const { t } = useI18n();
  const save = useMutation({
    mutationFn: async () => {
      const csv = await auditApi.csv(filter);
      const day = new Date().toISOString().slice(0, 10);
      saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `audit-${day}.csv`);
      return { isCut: csv.split('\r\n').length - 2 >= MAX_EXPORTED_ROWS };
    },
    // A file that comes by itself hours later helps nobody.
    networkMode: 'always',
  });
  return (
    <>
      <Button
        compact
        icon="arrowDown"
        aria-disabled={save.isPending}
        onClick={() => save.isPending || save.mutate()}
      >
        {t('audit.export')}
      </Button>
      {save.isError && (
        <LoadFailed
          title={t('audit.export.failed')}
          error={save.error}
          retry={() => save.mutate()}
        />
      )}
      {save.data?.isCut && (
        <Notice tone="warning" live title={t('audit.export.cut', { count: MAX_EXPORTED_ROWS })} />
      )}
    </>
  );
}
