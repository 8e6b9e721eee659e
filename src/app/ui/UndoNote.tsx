import type { ReactNode, Ref } from 'react';
import { useI18n } from '../i18n/i18n.ts';
import { focusHeading } from '../platform/use-title.ts';
import { Button, IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { Live } from './Live.tsx';
import styles from './UndoNote.module.css';

interface UndoNoteProps {
  /** What was done, read aloud; null while there is nothing to take back. */
  words: ReactNode;
  /** The button that takes it back, to give it the focus. */
  ref: Ref<HTMLButtonElement>;
  onUndo(): void;
  onClose(): void;
}

/** What was just done, with the way back: it lies over the page and moves nothing. */
export function UndoNote({ words, ref, onUndo, onClose }: UndoNoteProps) {
  const { t } = useI18n();
  // What is pressed goes with the note: the focus never falls to the page (WCAG 2.4.3).
  const press = (act: () => void) => () => {
    focusHeading();
    act();
  };
  return (
    <Live className={styles.note} data-floating data-empty={words === null || undefined}>
      {words !== null && (
        <>
          <Icon name="check" size={18} />
          <p className={styles.words}>{words}</p>
          <Button ref={ref} compact onClick={press(onUndo)}>
            {t('drafts.undo')}
          </Button>
          <IconButton icon="close" label={t('close')} onClick={press(onClose)} />
        </>
      )}
    </Live>
  );
}
