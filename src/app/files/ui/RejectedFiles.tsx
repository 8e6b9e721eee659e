import { useI18n } from '../../i18n/i18n.ts';
import { focusPath } from '../../platform/focus-path.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useFileRoom } from '../attach/use-file-room.ts';
import { attachErrorMessage, canRetry } from '../check/attach-error-messages.ts';
import styles from './RejectedFiles.module.css';
import type { Attachments } from './use-attachments.ts';

/** What was brought but is not attached, and why. Read aloud as it appears. */
export function RejectedFiles({ attachments }: { attachments: Attachments }) {
  const i18n = useI18n();
  const { t } = i18n;
  const max = useFileRoom();
  const { refused, dismiss, retry } = attachments;
  return (
    <div className={styles.refused}>
      {refused.length > 0 && <h2>{t('files.notAttached')}</h2>}
      <ul aria-live="polite" aria-relevant="additions">
        {refused.map((one) => (
          <li key={one.key}>
            <Icon name="error" size={18} />
            <span>
              {attachErrorMessage(i18n, { ...one, size: one.picked?.file.size ?? 0, max })}
            </span>
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
