import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.ts';
import { lazyPage, orNothing } from '../../i18n/lazy-page.ts';
import { SheetOpener } from './SheetOpener.tsx';

const [ShortcutsSheet, preload] = lazyPage(orNothing(() => import('./ShortcutsSheet.tsx')));

/** Opens the sheet with every key of the product. */
export function ShortcutsHelp() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const sheet = { sheet: ShortcutsSheet, preload, isOpen, setOpen };
  return <SheetOpener icon="keyboard" label={t('keys.help')} {...sheet} />;
}
