import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { MadeLink } from '../../../../contract/links.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { LinkForm, type LinkFormProps } from './LinkForm.tsx';
import { MadeLinkView } from './MadeLinkView.tsx';

interface LinkDialogProps extends Pick<LinkFormProps, 'job'> {
  onClose(): void;
}

/**
 * Makes a link for somebody without an account, for a job that is given or chosen here, and shows it
 * once. Open as long as it is there; outside of the form that it may be opened from.
 */
export default function LinkDialog({ job, onClose }: LinkDialogProps) {
  const { t } = useI18n();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [made, setMade] = useState<MadeLink | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return createPortal(
    <dialog ref={dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{t(made === null ? 'links.make' : 'links.made')}</h2>
      {made === null ? (
        <LinkForm job={job} onMade={setMade} onClose={close} />
      ) : (
        <MadeLinkView made={made} onClose={close} />
      )}
    </dialog>,
    document.body,
  );
}
