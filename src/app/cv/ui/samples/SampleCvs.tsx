import { useId, useState } from 'react';
import type { PickedFile } from '../../../files/check/check-file.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Live } from '../../../ui/Live.tsx';
import styles from './SampleCvs.module.css';
import { fetchSampleCv, SAMPLE_CVS, type SampleCv } from './sample-cvs.ts';

/** In the demo: CVs of invented people, for whoever has none at hand. */
export default function SampleCvs({ onFile }: { onFile(picked: PickedFile): unknown }) {
  const { t } = useI18n();
  const id = useId();
  const [failed, setFailed] = useState(false);
  const take = async (sample: SampleCv) => {
    setFailed(false);
    const picked = await fetchSampleCv(sample).catch(() => null);
    if (picked === null) setFailed(true);
    else await onFile(picked);
  };
  return (
    <fieldset className={styles.samples} aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {t('cv.samples')}
      </span>
      <span className={styles.buttons}>
        {SAMPLE_CVS.map((sample) => (
          <Button key={sample.lang} look="quiet" compact onClick={() => void take(sample)}>
            <span lang={sample.lang}>{sample.label}</span>
          </Button>
        ))}
      </span>
      <Live as="span">{failed && t('cv.samples.failed')}</Live>
    </fieldset>
  );
}
