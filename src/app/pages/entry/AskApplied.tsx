import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useI18n } from '../../i18n/i18n.ts';
import { AppliedOn, SeeApplied } from '../../steps/job/AppliedOn.tsx';
import { TwinList } from '../../steps/job/TwinList.tsx';
import { Button } from '../../ui/Button.tsx';
import type { FoundBefore } from './applied-before.ts';

interface AskAppliedProps {
  found: FoundBefore;
  onSend(): void;
  onClose(): void;
}

/** Asks once before somebody is sent who has applied to this job, or may have been entered before. Open as long as it is there. */
export default function AskApplied({
  found: { applied, twins },
  onSend,
  onClose,
}: AskAppliedProps) {
  const { t } = useI18n();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog ref={dialog} data-asks aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>
        {applied === null ? (
          t('twin.title', { count: twins.length })
        ) : (
          <AppliedOn application={applied} />
        )}
      </h2>
      {applied !== null && (
        <p>
          {t('known.sameJob')} <SeeApplied application={applied} />
        </p>
      )}
      {applied !== null && twins.length > 0 && <p>{t('twin.title', { count: twins.length })}</p>}
      {twins.length > 0 && <TwinList twins={twins} />}
      <div data-ends>
        <Button look="quiet" onClick={() => dialog.current?.close()}>
          {t('close')}
        </Button>
        <Button look="primary" onClick={onSend}>
          {t('workbench.sendAnyway')}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}
