import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useLocation } from 'wouter';
import { fullName } from '../../form/full-name.ts';
import { useIntake } from '../../form/intake-context.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { useIsIdle } from '../../form/pending-work.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import type { DraftSession } from '../../storage/drafts/draft-session.ts';
import { Button } from '../../ui/Button.tsx';
import HandDialog from './HandDialog.tsx';
import styles from './Handing.module.css';

/** Beside the form of whoever may hand over: gives the entry that is open to a colleague, and leads to the start page then. */
export default function HandDraft({ session }: { session: DraftSession }) {
  const { t } = useI18n();
  const { id, readOnly, pendingWork } = useIntake();
  const { getValues } = useFormContext<IntakeValues>();
  const [, navigate] = useLocation();
  const isIdle = useIsIdle(pendingWork);
  const [isAsking, setAsking] = useState(false);
  if (readOnly) return null;
  return (
    <p className={styles.opener}>
      {/* A file that is being looked at belongs to it as well. */}
      <Button compact look="quiet" disabled={!isIdle} onClick={() => setAsking(true)}>
        {t('handed.open')}
      </Button>
      {isAsking && (
        <HandDialog
          drafts={[{ id, name: fullName(getValues('candidate')) || t('drafts.unnamed') }]}
          keep={() => session.autosave.flush()}
          onHanded={() => navigate(pageUrl.start())}
          onClose={() => setAsking(false)}
        />
      )}
    </p>
  );
}
