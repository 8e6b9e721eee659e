import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Link } from '../../../contract/links.ts';
import { api } from '../../api/api.ts';
import { queries } from '../../api/queries.ts';
import { ApiProblem } from '../../api/request.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { focusHeading } from '../../platform/use-title.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { Button } from '../../ui/Button.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import rowStyles from '../../ui/page/RowList.module.css';
import styles from './Links.module.css';
import { linkState } from './link-state.ts';

/** A link with how often it was used and, while it works, the way to revoke it. */
export function LinkRow({ link, ats }: { link: Link; ats: string }) {
  const { t, dateTime, moment } = useI18n();
  const state = linkState(link, Date.now());
  const { name, job, uses, max_uses, last_used_at } = link;
  const times = {
    working: t('links.until', { at: dateTime(link.expires_at) }),
    expired: t('links.expiredAt', { at: dateTime(link.expires_at) }),
    used_up: t('links.usedUp'),
    revoked: t('links.revokedAt', { at: dateTime(link.revoked_at ?? link.expires_at) }),
  };
  return (
    <li className={rowStyles.row}>
      <div className={rowStyles.what}>
        <span className={rowStyles.name}>{name}</span>
        <span className="quiet">
          <AtsText>{job.name ?? t('job.unnamed')}</AtsText> · {ats}
        </span>
        <span className={rowStyles.note}>
          {[
            t('links.used', { uses, count: max_uses }),
            last_used_at === null ? null : t('links.lastUsed', { at: moment(last_used_at) }),
            times[state],
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {state === 'working' && <Revoke id={link.id} name={name} />}
    </li>
  );
}

/** Asks first: whoever has the link stands before a closed door then. */
function Revoke({ id, name }: { id: string; name: string }) {
  const { t } = useI18n();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  const revoking = useMutation({
    mutationFn: () => api.revokeLink(id),
    onSettled: (_, error) => {
      // Revoked elsewhere meanwhile: that is what was wanted.
      if (error !== null && !isDone(error)) return;
      focusHeading();
      void client.invalidateQueries(queries.links());
    },
    networkMode: 'always',
  });
  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  const keep = () => {
    setAsking(false);
    revoking.reset();
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (!isAsking) {
    return (
      <Button
        ref={opener}
        compact
        aria-label={t('links.revokeNamed', { name })}
        onClick={() => setAsking(true)}
      >
        {t('links.revoke')}
      </Button>
    );
  }
  return (
    <div className={styles.asking} data-wide>
      <p ref={question} tabIndex={-1}>
        {t('links.revoke.asked', { name })}
      </p>
      {revoking.isError && !isDone(revoking.error) && (
        <LoadFailed
          title={t('links.revoke.failed')}
          error={revoking.error}
          retry={() => revoking.mutate()}
        />
      )}
      <div className={styles.actions}>
        <Button compact onClick={keep}>
          {t('links.revoke.keep')}
        </Button>
        <Button
          compact
          look="danger"
          aria-disabled={revoking.isPending}
          onClick={() => revoking.isPending || revoking.mutate()}
        >
          {t('links.revoke')}
        </Button>
      </div>
    </div>
  );
}

const isDone = (error: unknown) => error instanceof ApiProblem && error.problem.status === 409;
