import { useEffect, useRef } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './PasteDialog.module.css';

interface PasteDialogProps {
  onText(text: string): void;
  onClose(): void;
}

/** Takes a text that holds a person: an e-mail signature, a profile, a whole CV. */
export default function PasteDialog({ onText, onClose }: PasteDialogProps) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="paste-title" onClose={onClose}>
      <label id="paste-title" className={styles.title} htmlFor="paste-text">
        {t('cv.paste.title')}
      </label>
      <p className={styles.hint} id="paste-hint">
        {t('cv.paste.hint')}
      </p>
      <textarea
        ref={text}
        id="paste-text"
        className={styles.text}
        aria-describedby="paste-hint"
        rows={10}
        dir="auto"
        spellCheck={false}
      />
      <div data-ends>
        <Button look="quiet" onClick={() => dialog.current?.close()}>
          {t('cv.cancel')}
        </Button>
        <Button
          look="primary"
          onClick={() => {
            onText(text.current?.value ?? '');
            dialog.current?.close();
          }}
        >
          {t('cv.fill')}
        </Button>
      </div>
    </dialog>
  );
}
