import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords, type Words } from '../words/words.ts';
import { NO_FILES } from './dropped-items.ts';
import styles from './RefusedFiles.module.css';
import type { Attachments, RefusedFile } from './use-attachments.ts';
import { useFileRoom } from './use-file-room.ts';

/** What was brought but is not attached, and why. Read aloud as it appears. */
export function RefusedFiles({ attachments }: { attachments: Attachments }) {
  const words = useWords();
  const { t } = words;
  const maxBytes = useFileRoom();
  const { refused, dismiss, retry } = attachments;
  return (
    <div role="alert" className={styles.refused}>
      {refused.length > 0 && <h2>{t('files.notAttached')}</h2>}
      <ul>
        {refused.map((one) => (
          <li key={one.key}>
            <Icon name="error" size={18} />
            <span>{sentence(words, one, maxBytes)}</span>
            {canRetry(one) && (
              <Button
                look="quiet"
                compact
                aria-label={t('files.retryOf', { name: one.name })}
                onClick={() => retry(one)}
              >
                {t('files.retry')}
              </Button>
            )}
            <IconButton
              icon="close"
              label={t('files.dismiss', { name: one.name })}
              onClick={() => dismiss(one.key)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function canRetry({ why, picked }: RefusedFile): boolean {
  return picked !== null && (why === 'unreadable' || why === 'vanished' || why === 'no_room');
}

function sentence({ t, bytes }: Words, { why, name, picked }: RefusedFile, max: number): string {
  const dropped = NO_FILES.find((reason) => reason === why);
  if (dropped !== undefined) return t(`files.dropped.${dropped}`);
  const rejected = why as Exclude<RefusedFile['why'], (typeof NO_FILES)[number]>;
  return t(`files.rejected.${rejected}`, {
    name,
    size: bytes(picked?.file.size ?? 0),
    max: bytes(max),
  });
}
