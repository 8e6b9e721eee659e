import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { usePageActions } from '../../platform/page-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { goToNextRow } from './rows/order/next-row.ts';
import { othersInOrder } from './rows/order/row-order.ts';

/**
 * From an entry that was opened in the table to the next one that needs a look, or back to the table
 * when none does. Nothing for an entry that stands alone.
 */
export default function NextRow({ id }: { id: string }) {
  const { t } = useI18n();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [hasOthers] = useState(() => othersInOrder(id).length > 0);
  const go = async () => {
    const isThere = await goToNextRow(client, id, navigate).catch(() => false);
    if (!isThere) navigate(pageUrl.start());
  };
  usePageActions(
    'next',
    hasOthers ? [{ id: 'next', title: t('workbench.next'), run: () => void go() }] : [],
  );
  if (!hasOthers) return null;
  return (
    <Button compact look="quiet" iconAfter="chevronRight" onClick={() => void go()}>
      {t('workbench.next')}
    </Button>
  );
}
