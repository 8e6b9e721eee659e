import { ADVISED_TOTAL_BYTES } from '../../../contract/file-rules.ts';
import type { AttachmentRestrictions } from '../../../kombo/answers/integration.ts';
import { ATTACHMENT_TYPES } from '../../../kombo/values/choices.ts';
import { useIntake } from '../../form/intake-context.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ruleMessage } from '../check/accepted-messages.ts';
import styles from './FileRules.module.css';

/** What most ATSs take of one file, in bytes; advice where nothing is known. */
const ADVISED_FILE_BYTES = 5_000_000;

/** What this ATS takes, before anybody picks a file. */
export function FileRules() {
  const i18n = useI18n();
  const { t, bytes } = i18n;
  const { atsCapabilities, atsCapabilitiesError } = useIntake();
  if (atsCapabilities === null) {
    const unread = atsCapabilitiesError === null ? 'files.rules.loading' : 'files.rules.notRead';
    return <p className={styles.loading}>{t(unread)}</p>;
  }
  const restrictions = atsCapabilities.attachment_restrictions;
  const total = restrictions?.total_size_bytes ?? null;
  if (!saysAnything(restrictions)) {
    return (
      <Notice tone="info" title={t('files.rules.unknown.title')}>
        {t('files.rules.unknown.detail', {
          each: bytes(ADVISED_FILE_BYTES),
          total: bytes(ADVISED_TOTAL_BYTES),
        })}
      </Notice>
    );
  }
  return (
    <section className={styles.rules} aria-labelledby="file-rules">
      <h2 id="file-rules">
        {t('files.rules.title', { label: atsCapabilities.integration.label })}
      </h2>
      <dl>
        {ATTACHMENT_TYPES.map((type) => {
          const rule = restrictions.types[type];
          return (
            rule && (
              <div key={type}>
                <dt>{t(`attachmentType.${type}`)}</dt>
                <dd>{ruleMessage(i18n, rule)}</dd>
              </div>
            )
          );
        })}
        <div>
          <dt>{t('files.rules.total')}</dt>
          <dd>
            {total === null
              ? t('files.rules.totalAdvised', { max: bytes(ADVISED_TOTAL_BYTES) })
              : t('files.rules.totalUpTo', { max: bytes(total) })}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function saysAnything(
  restrictions: AttachmentRestrictions | null,
): restrictions is AttachmentRestrictions {
  if (restrictions === null) return false;
  const { total_size_bytes, types } = restrictions;
  return total_size_bytes !== null || Object.values(types).some((rule) => rule !== null);
}
