import { useState } from 'react';
import { ruleFor } from '../../../../contract/file-rules.ts';
import type { AttachmentRestrictions } from '../../../../kombo/answers/integration.ts';
import { acceptsType } from '../../../../kombo/request/accepted-types.ts';
import { useIntake } from '../../../form/intake-context.ts';
import type { AttachmentEntry } from '../../../form/values.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { newId } from '../../../storage/device.ts';
import { Button } from '../../../ui/Button.tsx';
import { Live } from '../../../ui/Live.tsx';
import { cleanName, uniqueName } from '../../attach/file-name.ts';
import { encodings } from '../../encode/encodings.ts';
import { canShrink, shrinkImage } from '../../shrink/shrink-image.ts';
import styles from './FileRow.module.css';

interface ShrinkOfferProps {
  entry: AttachmentEntry;
  entries: readonly AttachmentEntry[];
  replace(entry: AttachmentEntry): void;
}

/** Offers to make a picture over the limit smaller; the original can be taken back until sent. */
export function ShrinkOffer({ entry, entries, replace }: ShrinkOfferProps) {
  const { t, bytes } = useI18n();
  const { restrictions, files } = useIntake();
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const { id, name, original } = entry;
  const max = limitOver(restrictions, entry, entries);

  if (original !== undefined) {
    const takeBack = () => {
      encodings.drop(id);
      void files.remove(id);
      replace({ ...original, type: entry.type });
    };
    return (
      <p className={styles.offer}>
        {t('files.shrunk', { size: bytes(original.size) })}
        <Button
          look="quiet"
          compact
          aria-label={t('files.originalOf', { name })}
          onClick={takeBack}
        >
          {t('files.original')}
        </Button>
      </p>
    );
  }
  if (max === null || !canShrink(entry.content_type) || !takesJpeg(restrictions, entry))
    return null;
  if (state === 'failed')
    return <p className={styles.offer}>{t('files.shrink.failed', { name })}</p>;

  const shrink = async () => {
    setState('working');
    const file = await files.get(id);
    const smaller = file && (await shrinkImage(file, max));
    if (smaller === null) return setState('failed');
    const smallerId = newId();
    await files.put(smallerId, smaller);
    const others = entries.filter((other) => other.id !== id).map((other) => other.name);
    setState('idle');
    encodings.drop(id);
    const { type, ...kept } = entry;
    replace({
      id: smallerId,
      name: uniqueName(cleanName(name, 'jpg'), others),
      content_type: 'image/jpeg',
      size: smaller.size,
      type,
      original: kept,
    });
  };
  return (
    <Live as="p" className={styles.offer}>
      {t(state === 'working' ? 'files.shrinking' : 'files.shrink.offer', { max: bytes(max) })}
      {state === 'idle' && (
        <Button
          look="quiet"
          compact
          aria-label={t('files.shrinkOf', { name })}
          onClick={() => void shrink()}
        >
          {t('files.shrink')}
        </Button>
      )}
    </Live>
  );
}

/** The limit in bytes that the file is over, its own or what the others leave of the total. */
function limitOver(
  restrictions: AttachmentRestrictions | null,
  entry: AttachmentEntry,
  entries: readonly AttachmentEntry[],
): number | null {
  const rule = ruleFor(restrictions, entry.type);
  const own = (rule?.is_supported && rule.max_file_size_bytes) || Number.POSITIVE_INFINITY;
  const all = restrictions?.total_size_bytes ?? Number.POSITIVE_INFINITY;
  const others = entries.reduce((sum, { id, size }) => sum + (id === entry.id ? 0 : size), 0);
  const limit = Math.min(own, all - others);
  return entry.size > limit && limit > 0 ? limit : null;
}

function takesJpeg(restrictions: AttachmentRestrictions | null, { type }: AttachmentEntry) {
  const rule = ruleFor(restrictions, type);
  if (rule === null) return true;
  const jpeg = { name: 'picture.jpg', content_type: 'image/jpeg' };
  return rule.is_supported && acceptsType(rule.accepted_mime_types, jpeg);
}
