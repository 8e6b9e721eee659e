import { routes } from '../../../contract/routes.ts';
import { sessionInPage } from '../../api/session-data.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../Button.tsx';

/**
 * The gateway leads to the provider and back to this page; else whatever stands before it asks for the
 * login when the page is loaded again.
 */
export function SignIn() {
  const { t } = useI18n();
  return (
    <Button compact onClick={signIn}>
      {t('failed.toSignIn')}
    </Button>
  );
}

function signIn(): void {
  const { pathname, search, hash } = window.location;
  if (sessionInPage()?.auth !== 'oidc') window.location.reload();
  else window.location.assign(routes.signIn(pathname + search + hash));
}
