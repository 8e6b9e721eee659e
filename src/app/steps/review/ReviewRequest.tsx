import { useEffect, useState } from 'react';
import { useIntake } from '../../form/intake-context.ts';
import { buildRequest } from '../../form/request/build-request.ts';
import { previewOf } from '../../form/request/request-preview.ts';
import type { RequestDraft } from '../../form/request/to-request-body.ts';
import type { CheckedIntake } from '../../form/validate/intake-schema.ts';
import { useI18n } from '../../i18n/i18n.ts';
import styles from './Review.module.css';

interface ReviewRequestProps {
  /** What travels; undefined as long as the check finds something. */
  checked: CheckedIntake | undefined;
}

/** The exact request for those who want to see it; files by size, protected answers masked. */
export function ReviewRequest(props: ReviewRequestProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.request} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('review.request')}</summary>
      {open && <Preview {...props} />}
    </details>
  );
}

function Preview({ checked }: ReviewRequestProps) {
  const { t, bytes } = useI18n();
  const { questions } = useIntake();
  const [request, setRequest] = useState<RequestDraft | null>(null);
  useEffect(() => {
    let current = true;
    setRequest(null);
    if (checked !== undefined)
      void buildRequest(checked).then((built) => current && setRequest(built));
    return () => {
      current = false;
    };
  }, [checked]);
  if (checked === undefined) return <p className="quiet">{t('review.request.incomplete')}</p>;
  if (request === null) return <p className="quiet">{t('loading')}</p>;
  const masked = previewOf(request, questions, checked, {
    file: (size) => t('review.request.file', { size: bytes(size) }),
    masked: t('review.request.masked'),
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <pre tabIndex={0}>{JSON.stringify(masked, null, 2)}</pre>
  );
}
