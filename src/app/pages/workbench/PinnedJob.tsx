import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { lazyPage } from '../../i18n/lazy-page.ts';
import { setPreferences, usePreferences } from '../../platform/preferences.ts';
import { Quoting } from '../../ui/AtsText.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './BatchDrop.module.css';

const [JobDialog] = lazyPage(() => import('./dialogs/JobDialog.tsx'));

/** Which job new entries and dropped CVs begin with; it stays until it is put away. */
export function PinnedJob() {
  const { t } = useI18n();
  const { pinned_job: pinned, integration_id } = usePreferences();
  const { data: session } = useQuery(queries.session());
  const offered = session?.integrations ?? [];
  const integration = offered.find(({ id }) => id === integration_id) ?? offered[0];
  const [isChoosing, setChoosing] = useState(false);
  if (integration === undefined) return null;
  const shown = pinned?.integration_id === integration.id ? pinned : null;
  const job = shown?.name || t('job.unnamed');
  return (
    <div className={styles.pinned}>
      {shown !== null && (
        <span>
          <Quoting quote={job}>{t('workbench.pinned', { job })}</Quoting>
        </span>
      )}
      <Button compact look="quiet" onClick={() => setChoosing(true)}>
        {t('workbench.pin')}
      </Button>
      {shown !== null && (
        <Button compact look="quiet" onClick={() => setPreferences({ pinned_job: null })}>
          {t('workbench.unpin')}
        </Button>
      )}
      {isChoosing && (
        <Suspense fallback={null}>
          <JobDialog
            integrationId={integration.id}
            title={t('workbench.pinTitle')}
            action={t('workbench.apply')}
            onApply={({ integrationId, job: { id, name }, stageId }) => {
              setChoosing(false);
              setPreferences({
                pinned_job: { integration_id: integrationId, id, name, stage_id: stageId },
              });
            }}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
