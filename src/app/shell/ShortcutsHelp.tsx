import { Suspense, useState } from 'react';
import { useI18n } from '../i18n/i18n.ts';
import { lazyPage, orNothing } from '../i18n/lazy-page.ts';
import { IconButton } from '../ui/Button.tsx';
import styles from './ShortcutsHelp.module.css';

const [ShortcutsSheet, preloadSheet] = lazyPage(orNothing(() => import('./ShortcutsSheet.tsx')));

/** Opens the sheet with every key of the product. */
export function ShortcutsHelp() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span className={styles.opener}>
        <IconButton
          icon="keyboard"
          label={t('keys.help')}
          onPointerEnter={preloadSheet}
          onFocus={preloadSheet}
          onClick={() => setOpen(true)}
        />
      </span>
      {isOpen && (
        <Suspense fallback={null}>
          <ShortcutsSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
