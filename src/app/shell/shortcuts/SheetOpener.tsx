import { type ComponentType, Suspense } from 'react';
import { IconButton } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import styles from './ShortcutsHelp.module.css';

interface SheetOpenerProps {
  icon: IconName;
  label: string;
  sheet: ComponentType<{ onClose(): void }>;
  /** Fetches the sheet before it is asked for. */
  preload(): void;
  isOpen: boolean;
  setOpen(isOpen: boolean): void;
}

/** A button of the bar with the sheet that it opens, which loads on its own. */
export function SheetOpener({
  icon,
  label,
  sheet: Sheet,
  preload,
  isOpen,
  setOpen,
}: SheetOpenerProps) {
  return (
    <>
      <span className={styles.opener}>
        <IconButton
          icon={icon}
          label={label}
          onPointerEnter={preload}
          onFocus={preload}
          onClick={() => setOpen(true)}
        />
      </span>
      {isOpen && (
        <Suspense fallback={null}>
          <Sheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
