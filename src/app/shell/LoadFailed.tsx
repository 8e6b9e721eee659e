import { ApiProblem, ApiSignedOut, ApiUnreadable } from '../api/request.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { MessageId } from '../words/words.ts';
import { useWords } from '../words/words.ts';
import { SignIn } from './SignIn.tsx';

/** What to say of each failure; the gateway's own detail is for operators. */
function reasonOf(error: unknown): MessageId {
  if (error instanceof ApiSignedOut) return 'failed.signIn';
  if (error instanceof ApiUnreadable) return 'failed.unreadable';
  if (!(error instanceof ApiProblem)) return 'failed.unreachable';
  switch (error.problem.kind) {
    case 'ats_timeout':
      return 'failed.atsTimeout';
    case 'ats_failed':
    case 'unavailable':
      return 'failed.ats';
    case 'not_found':
      return 'failed.notFound';
    default:
      return 'failed.other';
  }
}

/** Something could not be read: what happened, and a way to try again. */
export function LoadFailed({ error, retry }: { error: unknown; retry(): void }) {
  const { t } = useWords();
  return (
    <Notice
      tone="warning"
      live
      title={t('failed.title')}
      actions={
        <>
          {error instanceof ApiSignedOut && <SignIn />}
          <Button compact icon="refresh" onClick={retry}>
            {t('failed.retry')}
          </Button>
        </>
      }
    >
      {t(reasonOf(error))}
      {error instanceof ApiProblem && error.problem.code ? ` (${error.problem.code})` : ''}
    </Notice>
  );
}
