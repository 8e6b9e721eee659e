import { useEffect, useRef } from 'react';
import { markKeys } from '../../cv/session/cv-keys.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ShortcutsHelp.module.css';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A sheet with every key of the product; open as long as it is there. */
export default function ShortcutsSheet({ onClose }: { onClose(): void }) {
  const { t } = useI18n();
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    sheet.current?.showModal();
    // Its only control is at the end: with the focus there a small screen would show the last rows first.
    heading.current?.focus();
  }, []);
  const command = isApple ? '⌘' : t('keys.ctrl');
  const alt = isApple ? '⌥' : 'Alt';
  const enter = t('keys.enter');
  const mark = markKeys({ t });
  const rows = [
    { keys: `${command} + ${enter}`, words: t('shortcuts.proceed') },
    { keys: `${command} + ${t('keys.shift')} + ${enter}`, words: t('shortcuts.sendNext') },
    { keys: `${alt} + ${t('keys.pages')}`, words: t('shortcuts.turn') },
    { keys: `${alt} + 1 … 5`, words: t('shortcuts.steps') },
    { keys: mark.accept, words: t('shortcuts.accept') },
    { keys: mark.clear, words: t('shortcuts.clear') },
    { keys: `${command} + K`, words: t('shortcuts.search') },
    { keys: `J · K · ${t('keys.space')} · ${enter} · N`, words: t('shortcuts.rows') },
    { keys: 'P', words: t('shortcuts.peek') },
    { keys: `${command} + A · ${enter}`, words: t('shortcuts.selected') },
    { keys: `${t('keys.arrows')} · ${enter}`, words: t('shortcuts.lists') },
    { keys: 'Esc', words: t('shortcuts.close') },
  ];
  return (
    <dialog ref={sheet} className={styles.sheet} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title" ref={heading} tabIndex={-1}>
        {t('keys.help')}
      </h2>
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
      <form method="dialog" data-ends>
        <Button type="submit">{t('close')}</Button>
      </form>
    </dialog>
  );
}
