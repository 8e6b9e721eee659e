import { shortName } from '../../../text/short-name.ts';
import { kindLabel } from '../../files/check/accepted-messages.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { ReviewSection, SummaryRows } from './ReviewSection.tsx';

/** The files with kind, type and size. */
export function ReviewFiles({ values }: { values: IntakeValues }) {
  const { t, bytes } = useI18n();
  const rows = values.attachments.map(({ id, name, type, content_type, size }) => ({
    key: id,
    label: t(`attachmentType.${type}`),
    value: `${shortName(name)}\n${kindLabel(t, content_type, name)} · ${bytes(size)}`,
  }));
  return (
    <ReviewSection title={t('step.files')} step="files">
      {rows.length > 0 ? (
        <SummaryRows rows={rows} />
      ) : (
        <p className="quiet">{t('review.noFiles')}</p>
      )}
    </ReviewSection>
  );
}
