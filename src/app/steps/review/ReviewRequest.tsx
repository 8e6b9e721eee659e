import { useState } from 'react';
import { useIntake } from '../../intake/intake-context.ts';
import { checkIntake } from '../../intake/intake-schema.ts';
import { previewOf } from '../../intake/request-preview.ts';
import { toRequestBody } from '../../intake/to-request-body.ts';
import type { IntakeValues } from '../../intake/values.ts';
import { useWords } from '../../words/words.ts';
import styles from './Review.module.css';

/** The exact request for those who want to see it; files by size, protected answers masked. */
export function ReviewRequest({ values }: { values: IntakeValues }) {
  const { t } = useWords();
  const intake = useIntake();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.request} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('review.request')}</summary>
      {open && <Preview values={values} intake={intake} />}
    </details>
  );
}

function Preview({
  values,
  intake,
}: {
  values: IntakeValues;
  intake: ReturnType<typeof useIntake>;
}) {
  const { t, bytes } = useWords();
  const checked = checkIntake(values, intake);
  if (!checked.success) return <p className="quiet">{t('review.request.incomplete')}</p>;
  const request = toRequestBody(checked.data, () => null);
  const masked = previewOf(request, intake.questions, values, {
    file: (size) => t('review.request.file', { size: bytes(size) }),
    masked: t('review.request.masked'),
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <pre tabIndex={0}>{JSON.stringify(masked, null, 2)}</pre>
  );
}
