import { useMutation } from '@tanstack/react-query';
import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { finish } from '../apply/finish.ts';
import styles from './ThanksPage.module.css';

/** The way out for whoever came by a link, on a device that others may use; not while anything waits here. */
export function Finish({ isHeldUp }: { isHeldUp: boolean }) {
  const { t } = useI18n();
  const finishing = useMutation({ mutationFn: finish, networkMode: 'always' });
  if (isHeldUp) return null;
  return (
    <>
      <div className={styles.actions}>
        <Button
          aria-disabled={finishing.isPending}
          onClick={() => finishing.isPending || finishing.mutate()}
        >
          {t('apply.finish')}
        </Button>
      </div>
      {finishing.isError && <LoadFailed error={finishing.error} retry={() => finishing.mutate()} />}
    </>
  );
}
