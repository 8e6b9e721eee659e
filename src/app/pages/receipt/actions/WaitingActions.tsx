import { useLocation } from 'wouter';
import { outbox } from '../../../delivery/outbox/page-outbox.ts';
import { reopenWaiting } from '../../../delivery/outbox/reopen.ts';
import { can } from '../../../delivery/view/submission-actions.ts';
import { isConflict, type WaitingView } from '../../../delivery/view/submission-view.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { focusPath } from '../../../platform/focus-path.ts';
import { Button } from '../../../ui/Button.tsx';
import { SignIn } from '../../../ui/page/SignIn.tsx';
import { DeliveryErrorMessage } from '../DeliveryErrorMessage.tsx';
import styles from '../Receipt.module.css';

/** Why it was turned down, how much of it has left, and what can be done before it is accepted. */
export function WaitingActions({ view }: { view: WaitingView }) {
  const { t, bytes } = useI18n();
  const [, navigate] = useLocation();
  const { id, state, problem, upload } = view;
  const { sent_bytes, total_bytes } = upload;

  const reopen = async () => {
    const place = await reopenWaiting(view);
    navigate(pageUrl.draft(place.id, place.step));
    if (place.path) focusPath(place.path);
  };

  return (
    <>
      {state === 'stopped' && problem && (
        <div className={styles.words}>
          <DeliveryErrorMessage {...problem} />
        </div>
      )}
      {sent_bytes !== null && (
        <label className={styles.progress}>
          {t('waiting.uploading')}
          <progress max={total_bytes} value={sent_bytes} />
          <span className="numbers">
            {bytes(sent_bytes)} / {bytes(total_bytes)}
          </span>
        </label>
      )}
      <div className={styles.actions}>
        {can.fix(view) && (
          <Button look="primary" onClick={() => void reopen()}>
            {t(isConflict(view) ? 'waiting.asNew' : 'receipt.fix')}
          </Button>
        )}
        {problem?.code === 'unauthenticated' && <SignIn />}
        {can.tryNow(view) && (
          <Button icon="refresh" onClick={() => void outbox.retry(id)}>
            {t('waiting.tryNow')}
          </Button>
        )}
        {can.takeBack(view) && (
          <Button look="quiet" onClick={() => void reopen()}>
            {t('waiting.takeBack')}
          </Button>
        )}
      </div>
    </>
  );
}
