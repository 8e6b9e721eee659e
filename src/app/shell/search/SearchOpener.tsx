import { Suspense, useEffect, useState } from 'react';
import { useI18n } from '../../i18n/i18n.ts';
import { lazyPage, orNothing } from '../../i18n/lazy-page.ts';
import { IconButton } from '../../ui/Button.tsx';
import styles from '../ShortcutsHelp.module.css';

const [SearchSheet, preloadSheet] = lazyPage(orNothing(() => import('./SearchSheet.tsx')));

/** Ctrl/⌘+K, or the button of the bar: one search over everything. */
export function SearchOpener() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <span className={styles.opener}>
        <IconButton
          icon="search"
          label={t('nav.search')}
          onPointerEnter={preloadSheet}
          onFocus={preloadSheet}
          onClick={() => setOpen(true)}
        />
      </span>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
