import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { HandedDraft } from '../../../contract/handed.ts';
import { api } from '../../api/api.ts';
import { rememberUnchecked } from '../../cv/session/unchecked.ts';
import { NotHanded } from '../../delivery/handing/give-draft.ts';
import { readHandedAgain } from '../../delivery/handing/handed-queries.ts';
import { NoRoomForDraft, TakenMeanwhile, takeDraft } from '../../delivery/handing/take-draft.ts';
import { askOnline } from '../../delivery/receipts/ask-online.ts';
import { fullName } from '../../form/full-name.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { STEPS } from '../../form/step-order.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import rowStyles from '../../ui/page/RowList.module.css';

interface HandedRowProps {
  handed: HandedDraft;
  /** The opaque id of whoever is here. */
  me: string;
  onChange(): void;
}

/** One handed draft: from whom or to whom, about whom, and the way to take it or take it back. */
export function HandedRow({ handed, me, onChange }: HandedRowProps) {
  const { t, dateTime, bytes } = useI18n();
  const [, navigate] = useLocation();
  const { id, state, about, from, to, until } = handed;
  const name = (about && fullName(about)) || t('drafts.unnamed');
  const names = {
    from: from.name ?? t('handed.somebody'),
    to: to.name ?? t('handed.somebody'),
  };
  const isMine = from.id === me;
  const isForMe = to.id === me && state === 'waiting';
  const said = isForMe
    ? 'handed.received'
    : !isMine
      ? 'handed.between'
      : state === 'waiting'
        ? 'handed.given'
        : state === 'taken'
          ? 'handed.taken'
          : 'handed.returned';
  const taking = useMutation({
    mutationFn: () => askOnline(() => takeDraft(handed)),
    onSuccess: (taken) => {
      rememberUnchecked(taken.id, taken.unseen);
      onChange();
      if (isMine) return;
      const step = STEPS.find(({ slug }) => slug === taken.step)?.slug ?? 'candidate';
      navigate(pageUrl.draft(taken.id, step));
    },
    networkMode: 'always',
  });
  const forgetting = useMutation({
    mutationFn: () => askOnline(() => api.forgetHanded(id)),
    onSuccess: readHandedAgain,
    networkMode: 'always',
  });
  const mayTake = isForMe || (isMine && state !== 'taken');
  return (
    <li className={rowStyles.row}>
      <div className={rowStyles.what}>
        <span className={rowStyles.name}>{t(said, names)}</span>
        {about && (
          <>
            <span dir="auto">{name}</span>
            {about.job_name && (
              <span className="quiet">
                <AtsText>{about.job_name}</AtsText>
              </span>
            )}
            <span className={rowStyles.note}>
              {t('drafts.size', { files: about.file_count, size: bytes(handed.bytes) })} ·{' '}
              {t('handed.until', { at: dateTime(until) })}
            </span>
          </>
        )}
      </div>
      {mayTake && (
        <Button
          look={isForMe ? 'primary' : 'secondary'}
          compact
          aria-label={t(isForMe ? 'handed.takeOf' : 'handed.takeBackOf', { name })}
          aria-disabled={taking.isPending}
          onClick={() => taking.isPending || taking.mutate()}
        >
          {t(isForMe ? 'handed.take' : 'handed.takeBack')}
        </Button>
      )}
      {!isMine && !isForMe && (
        <Button
          look="danger"
          compact
          aria-label={t('handed.forgetOf', { name })}
          aria-disabled={forgetting.isPending}
          onClick={() => forgetting.isPending || forgetting.mutate()}
        >
          {t('handed.forget')}
        </Button>
      )}
      {taking.isError && <NotTaken error={taking.error} retry={() => taking.mutate()} />}
      {forgetting.isError && (
        <LoadFailed
          title={t('handed.forgetFailed')}
          error={forgetting.error}
          retry={() => forgetting.mutate()}
        />
      )}
    </li>
  );
}

function NotTaken({ error, retry }: { error: unknown; retry(): void }) {
  const { t } = useI18n();
  const known =
    error instanceof TakenMeanwhile
      ? 'gone'
      : error instanceof NoRoomForDraft
        ? 'noRoom'
        : error instanceof NotHanded
          ? 'elsewhere'
          : null;
  if (known === null) {
    return <LoadFailed title={t('handed.notTaken')} error={error} retry={retry} />;
  }
  return (
    <Notice tone="warning" live title={t('handed.notTaken')}>
      {t(`handed.notTaken.${known}`)}
    </Notice>
  );
}
