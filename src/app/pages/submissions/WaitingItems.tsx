import * as Ariakit from '@ariakit/react';
import { useLocation } from 'wouter';
import { outbox } from '../../delivery/outbox/page-outbox.ts';
import { reopenWaiting } from '../../delivery/outbox/reopen.ts';
import { can } from '../../delivery/view/submission-actions.ts';
import { isConflict, type WaitingView } from '../../delivery/view/submission-view.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { focusPath } from '../../platform/focus-path.ts';
import { ASKS_DISCARD } from '../receipt/actions/DiscardWaiting.tsx';
import styles from './RowMenu.module.css';

/** What can be done with what is not accepted yet: try it, mend it or take it back, delete it. */
export function WaitingItems({ view }: { view: WaitingView }) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const reopen = async () => {
    const place = await reopenWaiting(view);
    navigate(pageUrl.draft(place.id, place.step));
    if (place.path) focusPath(place.path);
  };
  return (
    <>
      {can.fix(view) && (
        <Ariakit.MenuItem className={styles.item} onClick={() => void reopen()}>
          {t(isConflict(view) ? 'waiting.asNew' : 'receipt.fix')}
        </Ariakit.MenuItem>
      )}
      {can.tryNow(view) && (
        <Ariakit.MenuItem className={styles.item} onClick={() => void outbox.retry(view.id)}>
          {t('waiting.tryNow')}
        </Ariakit.MenuItem>
      )}
      {can.takeBack(view) && (
        <Ariakit.MenuItem className={styles.item} onClick={() => void reopen()}>
          {t('waiting.takeBack')}
        </Ariakit.MenuItem>
      )}
      <Ariakit.MenuItem
        className={styles.item}
        onClick={() => navigate(pageUrl.submission(view.id), { state: ASKS_DISCARD })}
      >
        {t('discard.open')} …
      </Ariakit.MenuItem>
    </>
  );
}
