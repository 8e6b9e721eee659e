import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { api } from '../../api/api.ts';
import { useMay } from '../../api/use-may.ts';
import { useWaiting } from '../../delivery/outbox/waiting.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { emptyDevice } from '../../storage/wipe-device.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import styles from './AccountMenu.module.css';

const MENU = 'account';

/**
 * A button of the bar that opens a few lines: who is signed in here, the audit for those who may read
 * it, and the way out, which leaves nothing on a shared computer when it is asked to.
 */
export default function AccountMenu({ name }: { name: string }) {
  const { t } = useI18n();
  const menu = useRef<HTMLDivElement>(null);
  const mayAudit = useMay('audit');
  const [wipes, setWipes] = useState(false);
  const waiting = useWaiting().submissions?.length ?? 0;
  const signOut = useMutation({
    // Emptied first: whoever is signed out may not ask the gateway to clear the browser's caches.
    mutationFn: async () => {
      if (wipes) await emptyDevice();
      return api.signOut();
    },
    onSuccess: ({ url }) => window.location.assign(url),
  });
  return (
    <>
      <IconButton icon="person" label={t('account.open', { name })} popoverTarget={MENU} />
      <div id={MENU} ref={menu} popover="auto" className={styles.menu}>
        <p>{t('account.signedInAs', { name })}</p>
        {mayAudit && (
          <p>
            <Link
              className={styles.link}
              href={pageUrl.audit()}
              onClick={() => menu.current?.hidePopover()}
            >
              {t('audit.title')}
            </Link>
          </p>
        )}
        <label className={styles.wipe}>
          <input
            type="checkbox"
            checked={wipes}
            onChange={({ target }) => setWipes(target.checked)}
          />
          <span>{t('account.wipe')}</span>
        </label>
        {wipes && waiting > 0 && <p role="alert">{t('device.waiting', { count: waiting })}</p>}
        <Button compact aria-disabled={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('account.signOut')}
        </Button>
        {signOut.isError && <p role="alert">{t('account.failed')}</p>}
      </div>
    </>
  );
}
