import { useEffect, useId, useRef } from 'react';
import { shortName } from '../../../../text/short-name.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './RemovedFile.module.css';

/** What was just removed, with the way back under the focus. Give it the file's id as its key. */
export function RemovedFile({ name, undo }: { name: string; undo(): void }) {
  const { t } = useI18n();
  const what = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.removed}>
      <Icon name="trash" size={16} />
      <span id={what} dir="auto" title={name}>
        {t('files.removed', { name: shortName(name) })}
      </span>
      <Button ref={button} look="quiet" compact aria-describedby={what} onClick={undo}>
        {t('files.undo')}
      </Button>
    </div>
  );
}
