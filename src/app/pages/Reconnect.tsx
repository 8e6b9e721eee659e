import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { queries } from '../api/queries.ts';
import { useMay } from '../api/use-may.ts';
import { useI18n } from '../i18n/i18n.ts';
import { useCopy } from '../platform/use-copy.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LoadFailed } from '../ui/page/LoadFailed.tsx';
import styles from './Reconnect.module.css';

/**
 * A way back in for the employer whose login has expired: who may gets the link with which the ATS is
 * connected again, and everyone else is told whom to ask. The link is asked for by a click alone.
 */
export function Reconnect({ integrationId }: { integrationId: string }) {
  const { t, language } = useI18n();
  const { data: session } = useQuery(queries.session());
  const mayReconnect = useMay('reconnect');
  const getting = useMutation({
    mutationFn: () => api.reconnect(integrationId, language),
    networkMode: 'always',
  });
  if (session === undefined) return null;
  if (!mayReconnect) return <p>{t('reconnect.askOthers')}</p>;
  if (getting.data) return <LinkToUse link={getting.data.link} />;
  return (
    <div className={styles.reconnect} data-no-print>
      <p>{t('reconnect.offer')}</p>
      {getting.isError ? (
        <LoadFailed
          title={t('reconnect.failed')}
          error={getting.error}
          retry={() => getting.mutate()}
        />
      ) : (
        <Button
          compact
          aria-disabled={getting.isPending}
          onClick={() => getting.isPending || getting.mutate()}
        >
          {t(getting.isPending ? 'reconnect.getting' : 'reconnect.get')}
        </Button>
      )}
    </div>
  );
}

function LinkToUse({ link }: { link: string }) {
  const { t } = useI18n();
  const [isCopied, copy] = useCopy(link);
  return (
    <div className={styles.reconnect} data-no-print>
      <label className={styles.link}>
        {t('reconnect.link')}
        <input readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <p>{t('reconnect.care')}</p>
      <p className={styles.actions}>
        <Button compact iconAfter={isCopied ? 'check' : undefined} onClick={copy}>
          {t(isCopied ? 'reconnect.copied' : 'reconnect.copy')}
        </Button>
        <a href={link} target="_blank" rel="noreferrer">
          {t('reconnect.open')} <Icon name="external" size={16} />
        </a>
      </p>
    </div>
  );
}
