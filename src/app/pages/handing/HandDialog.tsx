import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { queries } from '../../api/queries.ts';
import { uncheckedOf } from '../../cv/session/unchecked.ts';
import { giveDraft, NotHanded } from '../../delivery/handing/give-draft.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Live } from '../../ui/Live.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { ColleagueField, useColleague } from './ColleagueField.tsx';
import styles from './Handing.module.css';
import { handedNews } from './handed-news.ts';

interface HandDialogProps {
  drafts: readonly { id: string; name: string }[];
  /** The page that asks has it open, and keeps everything before it is handed over. */
  keep?: () => Promise<unknown>;
  /** Some have left this device. */
  onHanded(): void;
  onClose(): void;
}

/** To whom drafts are handed. They leave this device one by one, each once it is safe. */
export default function HandDialog({ drafts, keep, onHanded, onClose }: HandDialogProps) {
  const { t } = useI18n();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const isBusy = useRef(false);
  const [left, setLeft] = useState(drafts);
  const [progress, setProgress] = useState<number | null>(null);
  const [failure, setFailure] = useState<{ name: string; error: unknown } | null>(null);
  const choice = useColleague();
  const { data: session } = useQuery(queries.session());
  const to = choice.chosen;
  const isNobody = choice.colleagues?.length === 0;
  useEffect(() => dialog.current?.showModal(), []);

  const handAll = async () => {
    if (isBusy.current || to === null || session === undefined) return;
    isBusy.current = true;
    setFailure(null);
    let open = left;
    try {
      await keep?.();
      for (const draft of left) {
        setProgress(0);
        await giveDraft(draft.id, {
          to: to.id,
          unseen: uncheckedOf(draft.id),
          maxBytes: session.limits.max_body_bytes,
          isOpenHere: keep !== undefined,
          onProgress: (sent, total) => setProgress(sent / total),
        }).catch((error: unknown) => {
          setFailure({ name: draft.name, error });
          throw error;
        });
        open = open.filter((each) => each !== draft);
        setLeft(open);
      }
    } catch (error) {
      setFailure((known) => known ?? { name: open[0]?.name ?? '', error });
    } finally {
      isBusy.current = false;
      setProgress(null);
      const count = left.length - open.length;
      if (count > 0) handedNews.set({ to: to.name, count });
      if (count > 0) onHanded();
      if (open.length === 0) onClose();
    }
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      // What is under way is waited for: its outcome is told here.
      onCancel={(event) => isBusy.current && event.preventDefault()}
      onClose={onClose}
    >
      <div className={styles.asked}>
        <h2 id={`${id}-title`}>{t('handed.title', { count: left.length })}</h2>
        <p>{t(isNobody ? 'handOver.nobody' : 'handed.means')}</p>
        <ColleagueField choice={choice} />
        {failure && <Failure {...failure} retry={() => void handAll()} />}
        {progress !== null && <progress aria-label={t('handed.busy')} value={progress} max={1} />}
        <Live as="span" className="visually-hidden">
          {progress !== null && t('handed.busy')}
        </Live>
        <div data-ends>
          <Button
            look="quiet"
            aria-disabled={progress !== null}
            onClick={() => isBusy.current || onClose()}
          >
            {t('handOver.keep')}
          </Button>
          {to !== null && (
            <Button look="primary" aria-disabled={progress !== null} onClick={() => void handAll()}>
              {t(progress === null ? 'handOver.confirm' : 'handed.busy')}
            </Button>
          )}
        </div>
      </div>
    </dialog>
  );
}

function Failure({ name, error, retry }: { name: string; error: unknown; retry(): void }) {
  const { t } = useI18n();
  if (error instanceof NotHanded) {
    return (
      <Notice tone="warning" live title={t('handed.failed', { name })}>
        {t(`handed.failed.${error.reason}`)}
      </Notice>
    );
  }
  return <LoadFailed title={t('handed.failed', { name })} error={error} retry={retry} />;
}
