import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';

/** Whatever stands before the gateway asks for the login when the page is loaded again. */
export function SignIn() {
  const { t } = useWords();
  return (
    <Button compact onClick={() => window.location.reload()}>
      {t('failed.toSignIn')}
    </Button>
  );
}
