import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Receipt } from '../../../../contract/receipt.ts';
import { forgetSubmission } from '../../../delivery/receipts/forget-submission.ts';
import { fullName } from '../../../form/full-name.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { LoadFailed } from '../../../ui/page/LoadFailed.tsx';
import { AskedDeletion } from './AskedDeletion.tsx';

/** What the page that is led to may say about it. Without a name: that is forgotten too. */
export const FORGOTTEN = { forgotten: true };

/** Deletes a submission for good; then the list follows, which tells that it is done. */
export function ForgetReceipt({ receipt }: { receipt: Receipt }) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const forgetting = useMutation({
    mutationFn: () => forgetSubmission(receipt.id),
    onSuccess: () => navigate(pageUrl.submissions(), { state: FORGOTTEN }),
    // Never carried out later, when nobody looks on any more.
    networkMode: 'always',
  });

  return (
    <AskedDeletion
      open={t('forget.open')}
      title={t('forget.title', { name: fullName(receipt.candidate) })}
      confirm={t('forget.confirm')}
      busy={forgetting.isPending}
      onConfirm={() => forgetting.mutate()}
      onKeep={forgetting.reset}
    >
      <p>{t('forget.goes')}</p>
      <p>{t(`forget.stays.${receipt.state}`)}</p>
      {forgetting.isError && (
        <LoadFailed
          title={t('forget.failed')}
          error={forgetting.error}
          retry={() => forgetting.mutate()}
        />
      )}
    </AskedDeletion>
  );
}
