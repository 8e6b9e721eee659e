import { memo, Suspense, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { cvOfEntry } from '../../form/cv-of-entry.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { STEPS } from '../../form/step-order.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { lazyPage, orNothing } from '../../i18n/lazy-page.ts';
import { focusPath } from '../../platform/focus-path.ts';
import type { DraftSummary } from '../../storage/drafts/draft.ts';
import { sizeOf } from '../../storage/drafts/draft-size.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { RowRemarks } from './RowRemarks.tsx';
import { rowUrl } from './rows/row-url.ts';
import { boxId } from './rows/use-row-keys.ts';
import type { Row } from './rows/use-rows.ts';
import styles from './Workbench.module.css';

const [RowMenu] = lazyPage(
  orNothing(async () => ({ default: (await import('../submissions/RowMenu.tsx')).RowMenu })),
);

const [StageOfRow] = lazyPage(orNothing(() => import('./StageOfRow.tsx')));

interface WorkbenchRowProps {
  row: Row;
  index: number;
  /** Takes the element once it is on the page, to learn its height. */
  measure(element: HTMLElement | null): void;
  isSelected: boolean;
  select(ids: Iterable<string>, isSelected: boolean): void;
  onRemove(draft: DraftSummary): void;
  /** Shows the CV of the entry. */
  onPeek(draft: DraftSummary): void;
}

const LOOKS = {
  checking: 'refresh',
  missing: 'warning',
  unseen: 'eye',
  ready: 'check',
  waiting: 'clock',
  refused: 'error',
} as const satisfies Record<Row['state'], IconName>;

/** One entry that is not sent: whose, for which job, what it lacks, and the ways on. */
export const WorkbenchRow = memo(function WorkbenchRow(props: WorkbenchRowProps) {
  const { row, index, measure, isSelected, select, onRemove, onPeek } = props;
  const { t, moment, bytes } = useI18n();
  const [, navigate] = useLocation();
  const { id, email, job, at, state, issues, unseen, draft, view } = row;
  const cv = draft && cvOfEntry(draft.values);
  const size = useMemo(() => draft && sizeOf(draft.values), [draft]);
  const name = row.name || t('drafts.unnamed');
  const time = moment(at);
  const [first] = issues;
  // Where its person was; the count of what is missing leads to the first gap.
  const step = STEPS.find(({ slug }) => slug === draft?.step)?.slug ?? 'candidate';
  const open = () => navigate(pageUrl.draft(id, step));
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      data-selected={isSelected || undefined}
      className={styles.row}
    >
      <td className={styles.pick}>
        <label className={styles.box}>
          <span className="visually-hidden">{t('workbench.select', { name })}</span>
          <input
            id={boxId(id)}
            type="checkbox"
            checked={isSelected}
            onChange={({ target }) => select([id], target.checked)}
          />
        </label>
      </td>
      <th scope="row" className={styles.who}>
        <Link className={styles.name} href={rowUrl(row)}>
          <bdi>{name}</bdi>
        </Link>
        {email && <span className={styles.detail}>{email}</span>}
        {size && (
          <span className={styles.detail}>
            {t('drafts.size', { files: size.files, size: bytes(size.bytes) })}
          </span>
        )}
        <RowRemarks row={row} />
      </th>
      <td className={styles.job}>
        {job === null ? (
          <span className="quiet">{t('drafts.noJob')}</span>
        ) : (
          <AtsText>{job || t('job.unnamed')}</AtsText>
        )}
        {draft && draft.values.application.stage_id !== '' && (
          <Suspense>
            <StageOfRow values={draft.values} />
          </Suspense>
        )}
      </td>
      <td className={styles.state} data-state={state}>
        <span>
          <Icon name={LOOKS[state]} size={16} />
          {first === undefined || draft === null ? (
            t(`workbench.state.${state}`, { count: unseen })
          ) : (
            <Link href={rowUrl(row)} onClick={() => focusPath(first.path)}>
              {t('workbench.missing', { count: issues.length })}
            </Link>
          )}
        </span>
        {unseen > 0 && state !== 'unseen' && (
          <span className={styles.detail}>{t('cv.unchecked', { count: unseen })}</span>
        )}
      </td>
      <td className={`${styles.at} numbers`}>
        <time dateTime={at}>{time}</time>
      </td>
      <td>
        <span className={styles.ways}>
          {draft === null ? (
            <>
              <Button compact onClick={() => navigate(pageUrl.submission(id))}>
                {t('workbench.see')}
              </Button>
              {view && (
                <Suspense>
                  <RowMenu view={view} successor={null} />
                </Suspense>
              )}
            </>
          ) : (
            <>
              <Button compact aria-label={t('drafts.continue', { name, time })} onClick={open}>
                {t('workbench.continue')}
              </Button>
              {cv ? (
                <IconButton
                  icon="eye"
                  label={t('workbench.peek', { name })}
                  onClick={() => onPeek(draft)}
                />
              ) : (
                <span className={styles.noCv} />
              )}
              <IconButton
                icon="trash"
                label={t('drafts.remove', { name })}
                onClick={() => onRemove(draft)}
              />
            </>
          )}
        </span>
      </td>
    </tr>
  );
});
