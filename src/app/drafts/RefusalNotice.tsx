import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { useIntake } from '../intake/intake-context.ts';
import { usePathLabel } from '../intake/path-label.ts';
import { stepOf } from '../intake/steps.ts';
import type { IntakeValues } from '../intake/values.ts';
import { SetbackWords } from '../submissions/SetbackWords.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { faultWords } from '../words/fault-words.ts';
import { useWords } from '../words/words.ts';
import styles from './Drafts.module.css';
import type { Refusal } from './draft.ts';
import type { DraftSession } from './draft-session.ts';

type Path = Parameters<ReturnType<typeof useFormContext<IntakeValues>>['setError']>[0];

/** Why an earlier try was turned down: each reason with a link to its field, where it is shown too. */
export default function RefusalNotice({
  refusal,
  session,
}: {
  refusal: Refusal;
  session: DraftSession;
}) {
  const words = useWords();
  const { goTo } = useIntake();
  const label = usePathLabel();
  const { setError, getValues } = useFormContext<IntakeValues>();
  const { issues, code, detail } = refusal;

  useEffect(() => {
    for (const { path, message } of issues) {
      setError(path as Path, { type: 'refused', message });
    }
  }, [issues, setError]);

  const values = getValues();
  return (
    <Notice
      tone="warning"
      title={words.t('refusal.title')}
      actions={
        <Button compact onClick={session.forgetRefusal}>
          {words.t('refusal.dismiss')}
        </Button>
      }
    >
      <SetbackWords code={code} detail={detail} />
      {issues.length > 0 && (
        <ul className={styles.reasons}>
          {issues.map(({ path, message }) => (
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
              {message !== detail && <>: {faultWords(words, message, label(path, values))}</>}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
