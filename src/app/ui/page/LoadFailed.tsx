import { ApiProblem, ApiSignedOut, ApiUnreadable } from '../../api/request.ts';
import type { MessageId } from '../../i18n/i18n.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
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
    case 'throttled':
      return 'failed.busy';
    case 'not_found':
      return 'failed.notFound';
    default:
      return 'failed.other';
  }
}

/** Asking for what is not there, or in a way that is not understood, brings the same answer again. */
function isFinal(error: unknown): boolean {
  return error instanceof ApiProblem && [400, 404].includes(error.problem.status);
}

interface LoadFailedProps {
  error: unknown;
  retry(): void;
  /** What did not work, where it is something else than loading. */
  title?: string;
  /** It is being tried again: the notice keeps its place, so that nothing jumps. */
  retrying?: boolean;
}

/** Something could not be read: what happened, and a way to try again where that can help. */
export function LoadFailed({ error, retry, title, retrying = false }: LoadFailedProps) {
  const { t } = useI18n();
  return (
    <Notice
      tone="warning"
      live
      title={title ?? t('failed.title')}
      actions={
        isFinal(error) ? undefined : (
          <>
            {error instanceof ApiSignedOut && <SignIn />}
            <Button
              compact
              icon="refresh"
              aria-disabled={retrying}
              onClick={() => retrying || retry()}
            >
              {t(retrying ? 'failed.retrying' : 'failed.retry')}
            </Button>
          </>
        )
      }
    >
      {t(reasonOf(error))}
    </Notice>
  );
}
