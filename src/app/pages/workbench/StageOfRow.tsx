import { useQuery } from '@tanstack/react-query';
import { offeredStages } from '../../../kombo/answers/job.ts';
import { queries } from '../../api/queries.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { stageNames } from '../../steps/job/stage-name.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import styles from './Workbench.module.css';

/** The stage that an entry is to start in, by its name; nothing while the ATS has not said it. */
export default function StageOfRow({ values }: { values: IntakeValues }) {
  const { t } = useI18n();
  const { x_integration_id, application } = values;
  // Rows of one job share one answer, which their check has asked for already.
  const { data } = useQuery(queries.job(x_integration_id, application.job_id));
  const name = data && stageNames(t, offeredStages(data.job)).get(application.stage_id);
  if (!name) return null;
  return (
    <span className={styles.detail}>
      <AtsText of={data.job.name}>{name}</AtsText>
    </span>
  );
}
