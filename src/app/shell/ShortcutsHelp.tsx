import { useRef } from 'react';
import { Button, IconButton } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import styles from './ShortcutsHelp.module.css';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A sheet with every key of the product. */
export function ShortcutsHelp() {
  const { t } = useWords();
  const sheet = useRef<HTMLDialogElement>(null);
  const command = isApple ? '⌘' : t('keys.ctrl');
  const rows = [
    { keys: `${command} + ↵`, words: t('keys.help.proceed') },
    { keys: `${isApple ? '⌥' : 'Alt'} + 1 … 5`, words: t('keys.help.steps') },
    { keys: `${isApple ? '⌥' : 'Alt'} + ↵`, words: t('keys.help.accept') },
    { keys: isApple ? '⌘ + ⌫' : 'Alt + ⌫', words: t('keys.help.clear') },
    { keys: '↑ ↓ ↵', words: t('keys.help.lists') },
    { keys: 'Esc', words: t('keys.help.close') },
  ];
  return (
    <>
      <span className={styles.opener}>
        <IconButton
          icon="keyboard"
          label={t('keys.help')}
          onClick={() => sheet.current?.showModal()}
        />
      </span>
      <dialog ref={sheet} className={styles.sheet} aria-labelledby="keys-title">
        <h2 id="keys-title">{t('keys.help')}</h2>
        <dl className={styles.rows}>
          {rows.map(({ keys, words }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <Button type="submit">{t('close')}</Button>
        </form>
      </dialog>
    </>
  );
}
