import type { ReactNode } from 'react';
import type { Twin } from '../../delivery/twins/twins.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { AppliedOn, SeeApplied } from '../../steps/job/AppliedOn.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Row } from './rows/use-rows.ts';
import styles from './Workbench.module.css';

const MAX_NAMES = 3;

const namesOf = (twins: readonly Twin[]) => [
  ...new Set(twins.flatMap(({ entry: { name } }) => (name === '' ? [] : [name]))),
];

/** What speaks for somebody being there twice: in the ATS, under the job itself, on this device. */
export function RowRemarks({ row: { twins, known } }: { row: Row }) {
  const { t, list } = useI18n();
  const copies = namesOf(twins.filter(({ by }) => by.includes('cv')));
  const same = namesOf(twins.filter(({ by }) => by.some((reason) => reason !== 'cv')));
  const listed = (names: readonly string[]) =>
    list(names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES), t('twin.others')] : [...names]);
  const applied = known?.applied ?? null;
  return (
    <>
      {applied !== null && (
        <Remark>
          <AppliedOn application={applied} /> <SeeApplied application={applied} />
        </Remark>
      )}
      {known !== null && applied === null && (
        <span className={styles.detail}>{t('known.title', { name: known.name })}</span>
      )}
      {copies.length > 0 && <Remark>{t('cv.batch.copy', { name: listed(copies) })}</Remark>}
      {same.length > 0 && <Remark>{t('workbench.same', { names: listed(same) })}</Remark>}
    </>
  );
}

function Remark({ children }: { children: ReactNode }) {
  return (
    <span className={styles.same}>
      <Icon name="warning" size={16} /> {children}
    </span>
  );
}
