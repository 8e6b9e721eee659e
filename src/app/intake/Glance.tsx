import { Suspense } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useCv } from '../autofill-ui/use-cv.ts';
import { useWide } from '../autofill-ui/use-wide.ts';
import { lazyPage, orNothing } from '../shell/lazy-page.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';
import styles from './Glance.module.css';
import { useIntake } from './intake-context.ts';
import type { IntakeValues } from './values.ts';

const [CvPanel] = lazyPage(orNothing(() => import('../autofill-ui/CvPanel.tsx')));

/** The candidate at a glance, with the CV itself where there is room. On a narrow screen it is one line on top. */
export function Glance() {
  const { t, bytes } = useWords();
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
    <aside className={styles.glance} data-cv={showsCv || undefined} aria-label={t('glance.label')}>
      <p className={styles.name} dir="auto">
        {name || t('glance.nobody')}
      </p>
      {email && <p className={styles.line}>{email}</p>}
      {role && (
        <p className={styles.line} dir="auto">
          {role}
        </p>
      )}
      {detail && (
        <p className={styles.job} dir="auto">
          {detail.job.name ?? t('job.unnamed')}
        </p>
      )}
      {files.length > 0 && !showsCv && (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.id}>
              <Icon name="file" size={16} />
              <span>
                <span dir="auto">{file.name}</span>{' '}
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
