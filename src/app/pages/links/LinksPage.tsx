import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { Link } from '../../../contract/links.ts';
import { queries } from '../../api/queries.ts';
import { useMay } from '../../api/use-may.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { lazyPage } from '../../i18n/lazy-page.ts';
import { useFirstScreen } from '../../platform/first-screen.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Page } from '../../ui/page/Page.tsx';
import rowStyles from '../../ui/page/RowList.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { LinkRow } from './LinkRow.tsx';
import styles from './Links.module.css';
import { linkState } from './link-state.ts';

const [LinkDialog] = lazyPage(() => import('../../steps/job/link/LinkDialog.tsx'));

/** `/links`: the links that one made for people without an account, and the way to make one. */
export default function LinksPage() {
  useFirstScreen();
  const { t } = useI18n();
  const mayLink = useMay('links');
  const { data: session } = useQuery(queries.session());
  const { data: list, error, refetch } = useQuery({ ...queries.links(), enabled: mayLink });
  const [isMaking, setMaking] = useState(false);
  const links = list?.results ?? [];
  const now = Date.now();
  const working = links.filter((link) => linkState(link, now) === 'working');
  const ended = links.filter((link) => linkState(link, now) !== 'working');
  const labelOf = (id: string) => session?.integrations.find((each) => each.id === id)?.label ?? id;
  const rows = (of: readonly Link[]) =>
    of.map((link) => <LinkRow key={link.id} link={link} ats={labelOf(link.integration_id)} />);
  const makeButton = (
    <Button look="primary" icon="plus" onClick={() => setMaking(true)}>
      {t('links.make')}
    </Button>
  );

  return (
    <Page
      title={t('links.title')}
      back={{ href: pageUrl.submissions(), label: t('nav.submissions') }}
      actions={mayLink && links.length > 0 && makeButton}
    >
      <p className="quiet">{t(mayLink ? 'links.means' : 'links.notAllowed')}</p>
      {error && <LoadFailed error={error} retry={() => void refetch()} />}
      {mayLink && list === undefined && !error && <Skeleton lines={4} label={t('loading')} />}
      {list && links.length === 0 && <EmptyState words={t('links.none')}>{makeButton}</EmptyState>}
      {working.length > 0 && (
        <ul className={`${rowStyles.list} ${styles.list}`} aria-label={t('links.working')}>
          {rows(working)}
        </ul>
      )}
      {ended.length > 0 && (
        <section aria-labelledby="ended-title">
          <h2 id="ended-title">{t('links.ended')}</h2>
          <ul className={`${rowStyles.list} ${styles.list}`}>{rows(ended)}</ul>
        </section>
      )}
      {isMaking && (
        <Suspense>
          <LinkDialog job={null} onClose={() => setMaking(false)} />
        </Suspense>
      )}
    </Page>
  );
}
