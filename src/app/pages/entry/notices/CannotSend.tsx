import type { Session } from '../../../../contract/session.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Notice } from '../../../ui/Notice.tsx';

/** Why nobody can be sent from here: the role sends nobody, or there is no job to send for. */
export default function CannotSend({ session }: { session: Session }) {
  const { t } = useI18n();
  const { capabilities, user } = session;
  if (!capabilities.includes('send')) {
    return <Notice tone="info">{t('cannotSend.notAllowed')}</Notice>;
  }
  // Whoever has another role beside it is offered what is connected.
  const reason = user?.roles.includes('hiring_manager') ? 'noTeam' : 'noIntegration';
  return (
    <Notice tone="warning" title={t(`cannotSend.${reason}.title`)}>
      {t(`cannotSend.${reason}.detail`)}
    </Notice>
  );
}
