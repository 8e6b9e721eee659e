import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { LINK_ENDS } from '../../../contract/links.ts';
import { reopenWaiting } from '../../delivery/outbox/reopen.ts';
import type { SubmissionView } from '../../delivery/view/submission-view.ts';
import { pageUrl, SHORT } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { focusPath } from '../../platform/focus-path.ts';
import { Button } from '../../ui/Button.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { finish } from '../apply/finish.ts';
import { DeliveryErrorMessage } from './DeliveryErrorMessage.tsx';
import styles from './ThanksPage.module.css';

/**
 * What whoever came by a link does next: asks for another link or another job, changes what was turned down, or ends
 * here, on a device that others may use. What the ATS refused is for whoever made the link.
 */
export function GuestNext({ view }: { view: SubmissionView }) {
  const { t } = useI18n();
  const end = LINK_ENDS.find((each) => each === view.problem?.code);
  if (end !== undefined) {
    return (
      <div>
        <p>{t(`apply.${end}.title`)}</p>
        <p>{t('apply.askForAnother')}</p>
      </div>
    );
  }
  if (view.problem?.issues.some(isOfJob)) {
    return (
      <div>
        <p>{t('job.closed.title')}</p>
        <p>{t('apply.jobGone')}</p>
      </div>
    );
  }
  if (view.state === 'stopped') return <Change view={view} />;
  if (view.upload !== null) return null;
  return <Finish />;
}

/** The job was closed or taken away since: a link is for no other one. */
const isOfJob = ({ message }: { message: string }) =>
  /^(?:job_not_open|unknown_job)\b/.test(message);

function Change({ view }: { view: Extract<SubmissionView, { state: 'stopped' | 'waiting' }> }) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const change = async () => {
    const { id, path } = await reopenWaiting(view);
    navigate(pageUrl.draft(id, SHORT));
    if (path) focusPath(path);
  };
  return (
    <>
      {view.problem && (
        <div>
          <DeliveryErrorMessage {...view.problem} />
        </div>
      )}
      <div className={styles.actions}>
        <Button look="primary" onClick={() => void change()}>
          {t('receipt.fix')}
        </Button>
      </div>
    </>
  );
}

function Finish() {
  const { t } = useI18n();
  const finishing = useMutation({ mutationFn: finish, networkMode: 'always' });
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
