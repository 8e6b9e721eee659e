import { Fragment } from 'react';
import { useI18n } from '../../i18n/i18n.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import styles from './Job.module.css';
import { jobLine, type Recognised } from './job-line.ts';

/** What it takes to recognise a job. Each text runs in its own direction and language, the line in the page's. */
export function JobLine({ job }: { job: Recognised }) {
  const { name, job_code, department, location } = job;
  const { city, state, raw } = location ?? {};
  /** What the ATS says; the rest is in our words. */
  const ofAts = new Set([job_code, department, city, state, raw]);
  return (
    <span className={styles.line}>
      {jobLine(useI18n(), job).map((texts, at) => (
        <Fragment key={texts.join()}>
          {at > 0 && '\u00A0· '}
          {texts.map((text, place) => (
            <Fragment key={text}>
              {place > 0 && ', '}
              {ofAts.has(text) ? <AtsText of={name}>{text}</AtsText> : <bdi>{text}</bdi>}
            </Fragment>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
