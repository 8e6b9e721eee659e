import { useRef, useState } from 'react';
import { useWaiting } from '../../../delivery/outbox/waiting.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { wipeDevice } from '../../../storage/wipe-device.ts';
import { Button } from '../../../ui/Button.tsx';
import { Live } from '../../../ui/Live.tsx';
import styles from './WipeDevice.module.css';

/** Asks before everything that this browser keeps of the site goes. */
export function WipeDevice() {
  const { t } = useI18n();
  const { submissions } = useWaiting();
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState<'asked' | 'wiping' | 'failed'>('asked');
  const waiting = submissions?.length ?? 0;

  const wipe = () => {
    setStep('wiping');
    wipeDevice().catch(() => setStep('failed'));
  };
  return (
    <div className={styles.wipe}>
      <p className="quiet">{t('device.when')}</p>
      <Button look="quiet" compact onClick={() => dialog.current?.showModal()}>
        {t('device.wipe')}
      </Button>
      <dialog ref={dialog} data-asks aria-labelledby="wipe-title">
        <h2 id="wipe-title">{t('device.title')}</h2>
        <p>{t('device.detail')}</p>
        {waiting > 0 && <p>{t('device.waiting', { count: waiting })}</p>}
        <Live as="p">{step === 'failed' && t('device.failed')}</Live>
        <div data-ends>
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            {t('device.cancel')}
          </Button>
          <Button
            look="danger"
            aria-disabled={step === 'wiping'}
            onClick={() => step === 'wiping' || wipe()}
          >
            {t('device.confirm')}
          </Button>
        </div>
      </dialog>
    </div>
  );
}
