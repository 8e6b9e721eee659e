import { useEffect, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import styles from './PasteDialog.module.css';

interface PasteDialogProps {
  onText(text: string): void;
  onClose(): void;
}

/** Takes a text that holds a person: an e-mail signature, a profile, a whole CV. */
export default function PasteDialog({ onText, onClose }: PasteDialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="paste-title" onClose={onClose}>
      <label id="paste-title" className={styles.title} htmlFor="paste-text">
        {t('autofill.paste.title')}
      </label>
      <p className={styles.hint} id="paste-hint">
        {t('autofill.paste.hint')}
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
      <div className={styles.actions}>
        <Button
          look="primary"
          onClick={() => {
            onText(text.current?.value ?? '');
            dialog.current?.close();
          }}
        >
          {t('autofill.fill')}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{t('autofill.cancel')}</Button>
      </div>
    </dialog>
  );
}
