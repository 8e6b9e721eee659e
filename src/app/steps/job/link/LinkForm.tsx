import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import {
  LINK_DAYS,
  LINK_USES,
  MAX_LINK_NAME,
  MAX_LINK_USES,
  type MadeLink,
} from '../../../../contract/links.ts';
import { cleanLine } from '../../../../text/clean.ts';
import { api } from '../../../api/api.ts';
import { queries } from '../../../api/queries.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { usePreferences } from '../../../platform/preferences.ts';
import { AtsText } from '../../../ui/AtsText.tsx';
import { Button } from '../../../ui/Button.tsx';
import labelled from '../../../ui/Labelled.module.css';
import { LoadFailed } from '../../../ui/page/LoadFailed.tsx';
import { JobRadios } from '../choice/JobRadios.tsx';
import { useJobChoice } from '../choice/use-job-choice.ts';
import styles from './Link.module.css';

/** The job that a link is for. */
export interface JobOfLink {
  integrationId: string;
  id: string;
  name: string | null;
}

export interface LinkFormProps {
  /** Null: it is chosen here. */
  job: JobOfLink | null;
  onMade(made: MadeLink): void;
  onClose(): void;
}

/** How long a link works, in days. */
const DAYS = [1, LINK_DAYS, 14, 30, 90];

/** For which job, for whom, how long and how often. */
export function LinkForm({ job, onMade, onClose }: LinkFormProps) {
  const { t } = useI18n();
  const id = useId();
  const client = useQueryClient();
  const { data: session } = useQuery(queries.session());
  const integrations = session?.integrations ?? [];
  const { integration_id: preferred } = usePreferences();
  const [picked, setPicked] = useState<string | null>(null);
  const integrationId =
    job?.integrationId ??
    integrations.find((each) => each.id === (picked ?? preferred))?.id ??
    integrations[0]?.id ??
    '';
  const [name, setName] = useState('');
  const [days, setDays] = useState(LINK_DAYS);
  const [uses, setUses] = useState(`${LINK_USES}`);
  const choice = useJobChoice(integrationId, job === null);
  const jobId = job?.id ?? choice.chosen?.id;
  const making = useMutation({
    mutationFn: api.makeLink,
    onSuccess: (made) => {
      void client.invalidateQueries(queries.links());
      onMade(made);
    },
    // Never carried out later, when nobody would see the link any more.
    networkMode: 'always',
  });
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (jobId === undefined || making.isPending) return;
    making.mutate({
      integration_id: integrationId,
      job_id: jobId,
      name: cleanLine(name),
      expires_in_days: days,
      max_uses: Number(uses),
    });
  };
  return (
    <form className={styles.form} onSubmit={make}>
      <p className="quiet">{t('links.means')}</p>
      {job !== null && (
        <p className={styles.job}>
          <AtsText>{job.name ?? t('job.unnamed')}</AtsText>
        </p>
      )}
      {job === null && integrations.length > 1 && (
        <div className={labelled.labelled}>
          <label htmlFor={`${id}-ats`}>{t('links.ats')}</label>
          <select
            id={`${id}-ats`}
            value={integrationId}
            onChange={({ target }) => setPicked(target.value)}
          >
            {integrations.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
          </select>
        </div>
      )}
      {job === null && <JobRadios choice={choice} />}
      <div className={labelled.labelled}>
        <label htmlFor={`${id}-name`}>{t('links.name')}</label>
        <input
          id={`${id}-name`}
          value={name}
          required
          // Spaces alone name nobody, nor do signs that draw nothing.
          pattern=".*[^\s\p{C}\u115F\u1160\u2800\u3164\uFFA0].*"
          maxLength={MAX_LINK_NAME}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setName(target.value)}
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {t('links.name.hint')}
        </p>
      </div>
      <div className={styles.pair}>
        <div className={labelled.labelled}>
          <label htmlFor={`${id}-days`}>{t('links.days')}</label>
          <select
            id={`${id}-days`}
            value={days}
            onChange={({ target }) => setDays(Number(target.value))}
          >
            {DAYS.map((count) => (
              <option key={count} value={count}>
                {t('links.days.count', { count })}
              </option>
            ))}
          </select>
        </div>
        <div className={labelled.labelled}>
          <label htmlFor={`${id}-uses`}>{t('links.uses')}</label>
          <input
            id={`${id}-uses`}
            type="number"
            inputMode="numeric"
            required
            min={1}
            max={MAX_LINK_USES}
            step={1}
            value={uses}
            onChange={({ target }) => setUses(target.value)}
          />
        </div>
      </div>
      {making.isError && (
        <LoadFailed title={t('links.failed')} error={making.error} retry={making.reset} />
      )}
      <div data-ends>
        <Button look="quiet" onClick={onClose}>
          {t('close')}
        </Button>
        <Button
          look="primary"
          type="submit"
          disabled={jobId === undefined}
          aria-disabled={making.isPending}
        >
          {t('links.make')}
        </Button>
      </div>
    </form>
  );
}
