import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../Button.tsx';

/** Whatever stands before the gateway asks for the login when the page is loaded again. */
export function SignIn() {
  const { t } = useI18n();
  return (
    <Button compact onClick={() => window.location.reload()}>
      {t('failed.toSignIn')}
    </Button>
  );
}
