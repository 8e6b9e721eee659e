import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Receipt } from '../../contract/receipt.ts';
import { focusPath } from '../intake/focus-path.ts';
import { reopenRefused } from '../outbox/reopen.ts';
import { useWaiting } from '../outbox/waiting.ts';
import { Button } from '../ui/Button.tsx';
import { faultWords } from '../words/fault-words.ts';
import { useWords } from '../words/words.ts';
import { issueLabel } from './issue-label.ts';
import styles from './Receipt.module.css';
import { SetbackWords } from './SetbackWords.tsx';

/** Why the ATS said no, and the way to mend it with everything that was entered. */
export function RefusedActions({ receipt }: { receipt: Receipt }) {
  const words = useWords();
  const { t } = words;
  const [, navigate] = useLocation();
  const { items, kept } = useWaiting();
  const [busy, setBusy] = useState(false);
  const { problem } = receipt;
  const isHere = kept.has(receipt.id);

  /** Opens the entry again; an issue leads to its own field. */
  const fix = async (issue: number | null) => {
    if (busy) return;
    setBusy(true);
    try {
      const place = await reopenRefused(receipt, issue ?? 0);
      navigate(`/drafts/${place.id}/${place.step}`);
      if (issue !== null && place.path) focusPath(place.path);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      {problem && (
        <div className={styles.words}>
          <SetbackWords {...problem} />
          {problem.issues.length > 0 && (
            <ul>
              {problem.issues.map(({ path, message }, index) => (
                <li key={path}>
                  <button type="button" className={styles.link} onClick={() => void fix(index)}>
                    {issueLabel(words, path, receipt)}
                  </button>
                  {message !== problem.detail && (
                    <>: {faultWords(words, message, issueLabel(words, path, receipt))}</>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {items !== null && <p>{t(isHere ? 'receipt.kept' : 'receipt.keptElsewhere')}</p>}
      <div className={styles.actions} data-no-print>
        <Button look="primary" onClick={() => void fix(null)} aria-disabled={busy}>
          {t(isHere ? 'receipt.fix' : 'receipt.enterAgain')}
        </Button>
      </div>
    </>
  );
}
