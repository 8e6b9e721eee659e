import { useMutation } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { useI18n } from '../i18n/i18n.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import styles from './AccountMenu.module.css';

const MENU = 'account';

/** A button of the bar that opens a few lines: who is signed in here, and the way out. */
export default function AccountMenu({ name }: { name: string }) {
  const { t } = useI18n();
  const signOut = useMutation({
    mutationFn: api.signOut,
    onSuccess: ({ url }) => window.location.assign(url),
  });
  return (
    <>
      <IconButton icon="person" label={t('account.open', { name })} popoverTarget={MENU} />
      <div id={MENU} popover="auto" className={styles.menu}>
        <p>{t('account.signedInAs', { name })}</p>
        <Button compact aria-disabled={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('account.signOut')}
        </Button>
        {signOut.isError && <p role="alert">{t('account.failed')}</p>}
      </div>
    </>
  );
}
