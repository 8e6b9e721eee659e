import type { IntakeValues } from '../../intake/values.ts';
import { useWords } from '../../words/words.ts';
import { Rows, Section } from './Section.tsx';

/** The files with kind, type and size. */
export function ReviewFiles({ values }: { values: IntakeValues }) {
  const { t, bytes } = useWords();
  const rows = values.attachments.map(({ id, name, type, content_type, size }) => ({
    key: id,
    label: t(`attachmentType.${type}`),
    value: `${name}\n${content_type} · ${bytes(size)}`,
  }));
  return (
    <Section title={t('step.files')} step="files">
      {rows.length > 0 ? <Rows rows={rows} /> : <p className="quiet">{t('review.noFiles')}</p>}
    </Section>
  );
}
