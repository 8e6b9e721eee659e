import { ADVISED_TOTAL_BYTES } from '../../../../contract/file-rules.ts';
import { useIntake } from '../../../form/intake-context.ts';
import type { AttachmentEntry } from '../../../form/values.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { useFileRoom } from '../../attach/use-file-room.ts';
import { sentSize } from '../../check/request-room.ts';
import styles from './SendMeter.module.css';

/** What will be sent, base64 included, against the total that the ATS takes. */
export function SendMeter({ entries }: { entries: readonly AttachmentEntry[] }) {
  const { t, bytes } = useI18n();
  const { restrictions } = useIntake();
  const room = useFileRoom();
  if (entries.length === 0) return null;
  const raw = entries.reduce((sum, { size }) => sum + size, 0);
  const sent = sentSize(entries);
  const known = restrictions?.total_size_bytes ?? null;
  const max = known ?? ADVISED_TOTAL_BYTES;
  const share = Math.min(100, (sent / max) * 100);
  const text = t(known === null ? 'files.meter.advised' : 'files.meter.of', {
    sent: bytes(sent),
    max: bytes(max),
  });
  const warning = warningFor();

  function warningFor(): string | null {
    if (raw > room) return t('files.meter.body', { max: bytes(room) });
    if (known === null) return raw > max ? t('files.meter.over') : null;
    return raw <= max && sent > max ? t('files.meter.base64') : null;
  }

  return (
    <section className={styles.meter} aria-labelledby="send-meter">
      <div className={styles.line}>
        <h2 id="send-meter">{t('files.meter')}</h2>
        <span className="numbers">{text}</span>
      </div>
      <meter
        className="visually-hidden"
        aria-labelledby="send-meter"
        aria-valuetext={text}
        max={max}
        value={sent}
      />
      <div className={styles.track} aria-hidden="true">
        <div
          className={styles.bar}
          data-full={sent > max || undefined}
          style={{ transform: `scaleX(${share / 100})` }}
        />
      </div>
      <p className={styles.detail}>
        {t('files.meter.detail', {
          count: entries.length,
          raw: bytes(raw),
          sent: bytes(sent),
        })}
      </p>
      {warning !== null && <p className={styles.warning}>{warning}</p>}
    </section>
  );
}
