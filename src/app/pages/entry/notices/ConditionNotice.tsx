import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Condition } from '../../../../contract/session.ts';
import { queries } from '../../../api/queries.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Reconnect } from '../../Reconnect.tsx';
import styles from '../IntakeForm.module.css';

interface ConditionNoticeProps {
  /** Of the integration; `label` is null where it is not on offer. */
  id: string;
  label: string | null;
  condition: Condition | null;
  /** When sending is tried again, while it pauses. */
  until: string | null;
}

/** What is the matter with the ATS, what that means for this entry, and a way out. */
export default function ConditionNotice({ id, label, condition, until }: ConditionNoticeProps) {
  const { t, moment } = useI18n();
  const name = label ?? t('condition.unnamed');
  switch (condition) {
    case 'disconnected':
      return (
        <Told tone="warning" title={t('condition.title.disconnected', { label: name })}>
          <div className={styles.told}>
            <p>{t('condition.detail.disconnected')}</p>
            <Reconnect integrationId={id} />
          </div>
        </Told>
      );
    case 'being_set_up':
    case 'switched_off':
    case 'not_creating':
    case 'gone':
      return (
        <Told
          tone={condition === 'being_set_up' ? 'warning' : 'danger'}
          title={t(`condition.title.${condition}`, { label: name })}
          actions={<ChooseAnother />}
        >
          {t(`condition.detail.${condition}`)}
        </Told>
      );
    default:
      if (until === null) return null;
      return (
        <Told tone="info" title={t('ats.paused.title', { label: name })}>
          {t('ats.paused.detail', { time: moment(until) })}
        </Told>
      );
  }
}

interface ToldProps {
  tone: 'info' | 'warning' | 'danger';
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

function Told(props: ToldProps) {
  return (
    <div className={styles.notice}>
      <Notice live {...props} />
    </div>
  );
}

/** Leads to the choice in the bar on top; nothing where there is no other. */
function ChooseAnother() {
  const { t } = useI18n();
  const { data: session } = useQuery(queries.session());
  if (session === undefined || session.integrations.length < 2) return null;
  return (
    <Button compact onClick={() => document.getElementById('integration')?.focus()}>
      {t('condition.choose')}
    </Button>
  );
}
