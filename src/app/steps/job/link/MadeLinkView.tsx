import { useEffect, useRef } from 'react';
import type { MadeLink } from '../../../../contract/links.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { useCopy } from '../../../platform/use-copy.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import labelled from '../../../ui/Labelled.module.css';
import { Live } from '../../../ui/Live.tsx';
import styles from './Link.module.css';
import { QrCode } from './QrCode.tsx';

interface MadeLinkViewProps {
  made: MadeLink;
  onClose(): void;
}

/** A new link, to be copied, photographed or mailed: this once, since nobody can read it again. */
export function MadeLinkView({ made: { link, token }, onClose }: MadeLinkViewProps) {
  const { t, dateTime } = useI18n();
  const address = new URL(pageUrl.apply(token), window.location.origin).href;
  const [isCopied, copy] = useCopy(address);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const job = link.job.name ?? t('job.unnamed');
  const until = dateTime(link.expires_at);
  const subject = t('links.mail.subject', { job });
  const text = t('links.mail.text', { job, until, count: link.max_uses, address });
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return (
    <div className={styles.form}>
      <p>{t('links.once')}</p>
      <div className={styles.made}>
        <div className={styles.share}>
          <label className={labelled.labelled}>
            <span>{t('links.address')}</span>
            <input
              ref={input}
              readOnly
              value={address}
              onFocus={(event) => event.target.select()}
            />
          </label>
          <p className={styles.ways}>
            <Button compact iconAfter={isCopied ? 'check' : undefined} onClick={copy}>
              {t(isCopied ? 'reconnect.copied' : 'links.copy')}
            </Button>
            <a href={mail}>
              {t('links.mail')} <Icon name="external" size={16} />
            </a>
          </p>
          <Live className="visually-hidden">{isCopied && t('reconnect.copied')}</Live>
          <p className="quiet">{t('links.works', { until, count: link.max_uses })}</p>
        </div>
        <QrCode text={address} label={t('links.qr')} />
      </div>
      <div data-ends>
        <Button look="primary" onClick={onClose}>
          {t('links.done')}
        </Button>
      </div>
    </div>
  );
}
