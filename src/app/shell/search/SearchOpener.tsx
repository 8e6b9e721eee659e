import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/i18n.ts';
import { lazyPage, orNothing } from '../../i18n/lazy-page.ts';
import { SheetOpener } from '../shortcuts/SheetOpener.tsx';

const [SearchSheet, preload] = lazyPage(orNothing(() => import('./SearchSheet.tsx')));

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
  const sheet = { sheet: SearchSheet, preload, isOpen, setOpen };
  return <SheetOpener icon="search" label={t('nav.search')} {...sheet} />;
}
