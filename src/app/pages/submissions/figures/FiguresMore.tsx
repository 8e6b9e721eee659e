import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Figures } from '../../../../contract/figures.ts';
import { figuresApi } from '../../../api/figures-api.ts';
import { useMay } from '../../../api/use-may.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { saveFile } from '../../../platform/save-file.ts';
import { AtsText } from '../../../ui/AtsText.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { LoadFailed } from '../../../ui/page/LoadFailed.tsx';
import { DaysPlot } from './DaysPlot.tsx';
import { figuresToCsv } from './export-figures.ts';
import styles from './Figures.module.css';
import { FigureTable } from './FigureTable.tsx';

interface FiguresMoreProps {
  figures: Figures;
  labelOf(integrationId: string): string;
}

/** Behind a fold: a plot of the days, and what went to each ATS and job, today or in all these days. */
export function FiguresMore({ figures, labelOf }: FiguresMoreProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.more}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Icon name="chevronDown" size={16} />
        {t('figures.more')}
      </summary>
      {/* A list that changes every second need not draw what is folded away. */}
      {isOpen && <Inside figures={figures} labelOf={labelOf} />}
    </details>
  );
}

function Inside({ figures, labelOf }: FiguresMoreProps) {
  const { t } = useI18n();
  const name = useId();
  const [isToday, setToday] = useState(true);
  const { days, today, recent, time_zone } = figures;
  const period = isToday ? today : recent;
  return (
    <div className={styles.inside}>
      <DaysPlot days={days} />
      <fieldset className={styles.period}>
        <legend className="visually-hidden">{t('figures.period')}</legend>
        {[true, false].map((value) => (
          <label key={`${value}`}>
            <input
              type="radio"
              name={name}
              checked={value === isToday}
              onChange={() => setToday(value)}
            />
            {t(value ? 'submissions.today' : 'figures.days', { count: days.length })}
          </label>
        ))}
      </fieldset>
      <FigureTable
        title={t('figures.byAts')}
        rows={period.by_ats.rows.map(({ integration_id, ...tally }) => ({
          key: integration_id,
          name: labelOf(integration_id),
          tally,
        }))}
        others={period.by_ats.others}
      />
      <FigureTable
        title={t('figures.byJob')}
        rows={period.by_job.rows.map(({ integration_id, job, ...tally }) => ({
          key: `${integration_id} ${job.id}`,
          name: <AtsText>{job.name ?? t('job.unnamed')}</AtsText>,
          note: labelOf(integration_id),
          tally,
        }))}
        others={period.by_job.others}
      />
      <p className={styles.note}>{t('figures.zone', { zone: time_zone })}</p>
      <SaveFigures labelOf={labelOf} />
    </div>
  );
}

/** For those who may export; the file is of what they may save, read at that moment. */
function SaveFigures({ labelOf }: Pick<FiguresMoreProps, 'labelOf'>) {
  const { t } = useI18n();
  const mayExport = useMay('export');
  const save = useMutation({
    mutationFn: async () => {
      const figures = await figuresApi.toSave();
      const day = figures.days.at(-1)?.day ?? '';
      const csv = new Blob([figuresToCsv(figures, labelOf)], { type: 'text/csv;charset=utf-8' });
      saveFile(csv, `figures-${day}.csv`);
    },
    // A file that comes by itself hours later helps nobody.
    networkMode: 'always',
  });
  if (!mayExport) return null;
  return (
    <div className={styles.save}>
      <Button
        compact
        icon="arrowDown"
        aria-disabled={save.isPending}
        onClick={() => save.isPending || save.mutate()}
      >
        {t('figures.export')}
      </Button>
      {save.isError && (
        <LoadFailed
          title={t('figures.export.failed')}
          error={save.error}
          retry={() => save.mutate()}
        />
      )}
    </div>
  );
}
