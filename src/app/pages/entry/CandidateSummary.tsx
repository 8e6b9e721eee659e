import { Suspense } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { shortName } from '../../../text/short-name.ts';
import { useCv } from '../../cv/session/use-cv.ts';
import { useIntake } from '../../form/intake-context.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { lazyPage, orNothing } from '../../i18n/lazy-page.ts';
import { useWide } from '../../platform/use-wide.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './CandidateSummary.module.css';

const [CvPanel] = lazyPage(orNothing(() => import('../../cv/ui/panel/CvPanel.tsx')));

/** The candidate at a glance, with the CV itself where there is room. On a narrow screen it is one line on top. */
export function CandidateSummary() {
  const { t, bytes } = useI18n();
  const { control } = useFormContext<IntakeValues>();
  const { detail } = useIntake();
  const hasCv = useCv((cv) => cv.document !== null);
  const showsCv = useWide() && hasCv;
  const [first, last, email, title, company, files] = useWatch({
    control,
    name: [
      'candidate.first_name',
      'candidate.last_name',
      'candidate.email_address',
      'candidate.title',
      'candidate.company',
      'attachments',
    ],
  });
  const name = `${first} ${last}`.trim();
  const role = [title, company].filter(Boolean).join(' · ');
  return (
    <aside
      className={styles.glance}
      data-cv={showsCv || undefined}
      data-job={detail !== null || undefined}
      aria-label={t('candidateSummary.label')}
    >
      <p className={styles.name} dir="auto">
        {name || t('candidateSummary.nobody')}
      </p>
      {email && (
        <p className={styles.line}>
          <bdi>{email}</bdi>
        </p>
      )}
      {role && (
        <p className={styles.line} dir="auto">
          {role}
        </p>
      )}
      {detail && (
        <p className={styles.job} dir="auto">
          <AtsText>{detail.job.name ?? t('job.unnamed')}</AtsText>
        </p>
      )}
      {files.length > 0 && !showsCv && (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.id}>
              <Icon name="file" size={16} />
              <span>
                <span dir="auto" title={file.name}>
                  {shortName(file.name)}
                </span>{' '}
                <span className="quiet numbers">{bytes(file.size)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {showsCv && (
        <Suspense fallback={null}>
          <CvPanel />
        </Suspense>
      )}
    </aside>
  );
}
