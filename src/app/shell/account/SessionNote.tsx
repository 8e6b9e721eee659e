import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/i18n.ts';
import { useStore } from '../../platform/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Live } from '../../ui/Live.tsx';
import { SignIn } from '../../ui/page/SignIn.tsx';
import styles from './SessionNote.module.css';
import { watchSession } from './session-watch.ts';

/**
 * Warns before the session ends, with a way to stay (WCAG 2.2.1), and says when it is over. It floats:
 * nothing moves under the hands of whoever is there.
 */
export default function SessionNote() {
  const [watch, setWatch] = useState<ReturnType<typeof watchSession> | null>(null);
  useEffect(() => {
    const begun = watchSession();
    setWatch(begun);
    return begun.stop;
  }, []);
  return watch && <Note watch={watch} />;
}

function Note({ watch }: { watch: ReturnType<typeof watchSession> }) {
  const { t, moment } = useI18n();
  const state = useStore(watch.state);
  const isShown = state.name !== 'fine';
  const canStay = state.name === 'ending' && state.by === 'idle';
  return (
    <div className={styles.note} data-empty={!isShown || undefined} data-floating>
      <Live className={styles.words}>
        {isShown && (
          <p className={styles.line}>
            <Icon name="clock" size={18} />
            <span>
              {state.name === 'ending'
                ? t(`account.ending.${state.by}`, {
                    time: moment(new Date(state.at).toISOString()),
                  })
                : t('account.ended')}
            </span>
          </p>
        )}
      </Live>
      {canStay && (
        <Button compact look="primary" onClick={() => void watch.stay()}>
          {t('account.stay')}
        </Button>
      )}
      {isShown && !canStay && <SignIn />}
    </div>
  );
}
