import { focusPath } from '../intake/focus-path.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';
import styles from './RefusedFiles.module.css';
import { canRetry, refusalWords } from './refusal-words.ts';
import type { Attachments } from './use-attachments.ts';
import { useFileRoom } from './use-file-room.ts';

/** What was brought but is not attached, and why. Read aloud as it appears. */
export function RefusedFiles({ attachments }: { attachments: Attachments }) {
  const words = useWords();
  const { t } = words;
  const max = useFileRoom();
  const { refused, dismiss, retry } = attachments;
  return (
    <div className={styles.refused}>
      {refused.length > 0 && <h2>{t('files.notAttached')}</h2>}
      <ul aria-live="polite" aria-relevant="additions">
        {refused.map((one) => (
          <li key={one.key}>
            <Icon name="error" size={18} />
            <span>{refusalWords(words, { ...one, size: one.picked?.file.size ?? 0, max })}</span>
            {one.picked !== null && canRetry(one.why) && (
              <Button
                look="quiet"
                compact
                aria-label={t('files.retryOf', { name: one.name })}
                onClick={({ currentTarget }) => {
                  focusNeighbour(currentTarget);
                  retry(one);
                }}
              >
                {t('files.retry')}
              </Button>
            )}
            <IconButton
              icon="close"
              label={t('files.dismiss', { name: one.name || t('files.notAttached') })}
              onClick={({ currentTarget }) => {
                focusNeighbour(currentTarget);
                dismiss(one.key);
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The row goes: the focus moves to the next one, or back to where files are chosen. */
function focusNeighbour(button: HTMLElement): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = neighbour?.querySelector<HTMLElement>('button:last-of-type');
  if (target) target.focus();
  else focusPath('attachments');
}
