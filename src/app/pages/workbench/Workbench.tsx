import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useMay } from '../../api/use-may.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { lazyPage } from '../../i18n/lazy-page.ts';
import { usePageActions } from '../../platform/page-actions.ts';
import { setPreferences, usePreferences } from '../../platform/preferences.ts';
import { useStore } from '../../platform/store.ts';
import type { Draft, DraftSummary } from '../../storage/drafts/draft.ts';
import { Quoting } from '../../ui/AtsText.tsx';
import { UndoNote } from '../../ui/UndoNote.tsx';
import { type Changed, changeRows, takeBack, withJob, withMore } from './rows/acts/change-rows.ts';
import { isRunning, sendRun, startRun } from './rows/acts/send-run.ts';
import { useRememberedOrder } from './rows/order/row-order.ts';
import { type Sort, sortRows } from './rows/order/sort-rows.ts';
import { type Row, useRows } from './rows/use-rows.ts';
import { useSelection } from './rows/use-selection.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { SendRunSummary } from './SendRunSummary.tsx';
import styles from './Workbench.module.css';
import { WorkbenchTable } from './WorkbenchTable.tsx';

const [JobDialog] = lazyPage(() => import('./dialogs/JobDialog.tsx'));
const [MoreDialog] = lazyPage(() => import('./dialogs/MoreDialog.tsx'));
const [CvPeek] = lazyPage(() => import('./CvPeek.tsx'));
const [HandDialog] = lazyPage(() => import('../handing/HandDialog.tsx'));

interface WorkbenchProps {
  /** What is kept on this device; undefined while it is being read. */
  drafts: readonly DraftSummary[] | undefined;
  /** Reads the drafts again; resolves when they are there. */
  onChange(): Promise<unknown>;
  onRemove(draft: DraftSummary): void;
}

/** Everything that is not sent yet in one table, and what can be done with many rows at once. */
export function Workbench({ drafts, onChange, onRemove }: WorkbenchProps) {
  const { t, locale } = useI18n();
  const client = useQueryClient();
  const { send_unseen, row_keys, integration_id } = usePreferences();
  // Many rows are drawn in short pieces; the first that are read stand there at once.
  const later = useDeferredValue(drafts);
  const all = useRows(later ?? drafts, send_unseen);
  const { selected, select } = useSelection();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>({ by: 'at', isDescending: true });
  const sought = useDeferredValue(search);
  const rows = useMemo(() => sortRows(all, sought, sort, locale), [all, sought, sort, locale]);
  const chosen = rows.filter(({ id }) => selected.has(id));
  const isSending = isRunning(useStore(sendRun));
  const [setting, setSetting] = useState<'job' | 'more' | null>(null);
  const [peeked, peek] = useState<DraftSummary | null>(null);
  const [changed, setChanged] = useState<(Changed & { words: ReactNode }) | null>(null);
  useRememberedOrder(rows);
  const [handing, setHanding] = useState<readonly Row[] | null>(null);
  const mayHand = useMay('hand_over');
  const undoButton = useRef<HTMLButtonElement>(null);
  const ready = chosen.filter(({ state }) => state === 'ready');
  const setJobs = () => setSetting('job');
  const selectAll = () =>
    select(
      rows.map(({ id }) => id),
      true,
    );
  const sendReady = () => {
    if (!isSending && ready.length > 0) void send();
  };
  const chosenDrafts = chosen.flatMap(({ draft }) => draft ?? []);
  const canSetJob = chosenDrafts.length > 0;
  const hand = () => setHanding(chosen.filter(({ draft }) => draft !== null));
  usePageActions('workbench', [
    ...(rows.length > 0 ? [{ id: 'all', title: t('workbench.selectAll'), run: selectAll }] : []),
    ...(canSetJob
      ? [
          { id: 'job', title: t('workbench.setJob'), run: setJobs },
          { id: 'more', title: t('workbench.setMore'), run: () => setSetting('more') },
        ]
      : []),
    ...(canSetJob && mayHand ? [{ id: 'hand', title: t('handed.open'), run: hand }] : []),
    ...(ready.length > 0
      ? [{ id: 'send', title: t('workbench.send', { count: ready.length }), run: sendReady }]
      : []),
    {
      id: 'unseen',
      title: t(send_unseen ? 'workbench.holdUnseen' : 'workbench.letUnseen'),
      run: () => setPreferences({ send_unseen: !send_unseen }),
    },
  ]);

  const integrationId =
    chosenDrafts.find(({ values }) => values.x_integration_id !== '')?.values.x_integration_id ??
    integration_id ??
    '';
  const change = async (
    make: (draft: Draft) => Draft | null,
    words: (changed: Changed) => ReactNode,
  ) => {
    setSetting(null);
    const result = await changeRows(
      chosen.flatMap(({ draft }) => draft?.id ?? []),
      make,
    );
    setChanged({ ...result, words: words(result) });
    await onChange();
    undoButton.current?.focus();
  };
  const undo = async () => {
    if (changed === null) return;
    await takeBack(changed);
    setChanged(null);
    await onChange();
  };
  const send = async () => {
    setChanged(null);
    select(
      ready.map(({ id }) => id),
      false,
    );
    await startRun(client, ready);
    await onChange();
  };
  if (all.length === 0 && handing === null) return <SendRunSummary />;

  return (
    <div className={styles.workbench}>
      <div className={styles.tools}>
        <label className={styles.search}>
          <span>{t('workbench.search')}</span>
          <input
            type="search"
            autoComplete="off"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        </label>
        <SelectionBar
          rows={chosen}
          ready={ready}
          isSending={isSending}
          onSetJob={setJobs}
          onSetMore={() => setSetting('more')}
          onHand={mayHand ? hand : null}
          onSend={sendReady}
        />
      </div>
      <UndoNote
        ref={undoButton}
        words={changed?.words ?? null}
        onUndo={() => void undo()}
        onClose={() => setChanged(null)}
      />
      <SendRunSummary />
      <WorkbenchTable
        rows={rows}
        sort={sort}
        onSort={setSort}
        selected={selected}
        select={select}
        onRemove={onRemove}
        onPeek={peek}
        onSend={sendReady}
      />
      {rows.length === 0 && <p className="quiet">{t('workbench.noMatch')}</p>}
      <label className={styles.keys}>
        <input
          type="checkbox"
          checked={row_keys}
          onChange={({ target }) => setPreferences({ row_keys: target.checked })}
        />
        <span>{t('workbench.keys')}</span>
      </label>
      {handing !== null && (
        <Suspense fallback={null}>
          <HandDialog
            drafts={handing.map(({ id, name }) => ({ id, name: name || t('drafts.unnamed') }))}
            onHanded={() => void onChange()}
            onClose={() => setHanding(null)}
          />
        </Suspense>
      )}
      <Suspense fallback={null}>
        {setting === 'job' && (
          <JobDialog
            integrationId={integrationId}
            title={t('workbench.jobFor', { count: chosenDrafts.length })}
            action={t('workbench.apply')}
            onApply={(shared) => {
              const job = shared.job.name || t('job.unnamed');
              void change(
                (draft) => withJob(draft, shared),
                ({ before, skipped }) => (
                  <Quoting quote={job}>
                    {t('workbench.jobSet', { count: before.length, skipped: skipped.length, job })}
                  </Quoting>
                ),
              );
            }}
            onClose={() => setSetting(null)}
          />
        )}
        {setting === 'more' && (
          <MoreDialog
            integrationId={integrationId}
            drafts={chosenDrafts}
            onApply={(more) =>
              void change(
                (draft) => withMore(draft, more),
                ({ before, skipped }) =>
                  t('workbench.moreSet', { count: before.length, skipped: skipped.length }),
              )
            }
            onClose={() => setSetting(null)}
          />
        )}
        {peeked && <CvPeek draft={peeked} close={() => peek(null)} />}
      </Suspense>
    </div>
  );
}
