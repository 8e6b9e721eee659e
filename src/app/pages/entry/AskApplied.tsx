import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { KnownApplication } from '../../form/known/known-application.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Quoting } from '../../ui/AtsText.tsx';
import { Button } from '../../ui/Button.tsx';

interface AskAppliedProps {
  applied: KnownApplication;
  onSend(): void;
  onClose(): void;
}

/** Asks once before somebody is sent who has applied to this job. Open as long as it is there. */
export default function AskApplied({ applied, onSend, onClose }: AskAppliedProps) {
  const { t, date } = useI18n();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { name, at, stage, url } = applied;
  return createPortal(
    <dialog ref={dialog} data-asks aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>
        <Quoting quote={stage}>
          {t('known.appliedOn', {
            name,
            hasDate: at === null ? 'no' : 'yes',
            date: at === null ? '' : date(at),
            hasStage: stage === null ? 'no' : 'yes',
            stage: stage ?? '',
          })}
        </Quoting>
      </h2>
      <p>
        {t('known.sameJob')}{' '}
        {url !== null && (
          <a href={url} target="_blank" rel="noreferrer">
            {t('known.open')}
          </a>
        )}
      </p>
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
