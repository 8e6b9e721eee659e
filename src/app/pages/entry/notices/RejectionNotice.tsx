import { useIntake } from '../../../form/intake-context.ts';
import { stepOf } from '../../../form/step-order.ts';
import { usePathLabel } from '../../../form/validate/path-label.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import type { Rejection } from '../../../storage/drafts/draft.ts';
import type { DraftSession } from '../../../storage/drafts/draft-session.ts';
import { Button } from '../../../ui/Button.tsx';
import { IssueText } from '../../../ui/IssueText.tsx';
import { Live } from '../../../ui/Live.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { DeliveryErrorMessage } from '../../receipt/DeliveryErrorMessage.tsx';
import styles from './DraftNotice.module.css';
import { useRefused } from './use-refused.ts';

interface RejectionNoticeProps {
  rejection: Rejection;
  session: DraftSession;
}

/**
 * Why an earlier try was turned down: each reason with a link to its field, where it is shown too.
 * A reason goes when its value is changed; with the last one the note says that all is mended.
 */
export default function RejectionNotice({ rejection, session }: RejectionNoticeProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { goTo } = useIntake();
  const label = usePathLabel();
  const { open, values } = useRefused(rejection);
  const { issues, code, detail } = rejection;
  const isMended = issues.length > 0 && open.length === 0;
  return (
    <Live>
      {isMended ? (
        <Notice tone="ok" title={t('rejection.mended')} />
      ) : (
        <Notice
          tone="warning"
          title={t('rejection.title')}
          actions={
            <Button compact onClick={session.hideRejection}>
              {t('rejection.dismiss')}
            </Button>
          }
        >
          <DeliveryErrorMessage code={code} detail={detail} />
          {open.length > 0 && (
            <ul className={styles.reasons}>
              {open.map(({ path, message }) => (
                <li key={path}>
                  <a
                    href={`#${path}`}
                    onClick={(event) => {
                      event.preventDefault();
                      goTo(stepOf(path)?.slug ?? 'review', path);
                    }}
                  >
                    {label(path, values)}
                  </a>
                  {message !== detail && (
                    <>
                      : <IssueText message={message} label={label(path, values)} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
    </Live>
  );
}
