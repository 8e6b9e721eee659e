import { Fragment } from 'react';
import { useI18n } from '../../i18n/i18n.ts';
import styles from './Job.module.css';
import { jobLine, type Recognised } from './job-line.ts';

/** What it takes to recognise a job. Each text runs in its own direction, the line in the page's. */
export function JobLine({ job }: { job: Recognised }) {
  return (
    <span className={styles.line}>
      {jobLine(useI18n(), job).map((texts, at) => (
        <Fragment key={texts.join()}>
          {at > 0 && '\u00A0· '}
          {texts.map((text, place) => (
            <Fragment key={text}>
              {place > 0 && ', '}
              <bdi>{text}</bdi>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
