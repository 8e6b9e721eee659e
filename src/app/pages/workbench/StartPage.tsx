import { useQuery } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { queries } from '../../api/queries.ts';
import { useMay } from '../../api/use-may.ts';
import { outboxChanged, useWaiting } from '../../delivery/outbox/waiting.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { type I18n, useI18n } from '../../i18n/i18n.ts';
import { lazyPage, orNothing } from '../../i18n/lazy-page.ts';
import { useFirstScreen } from '../../platform/first-screen.ts';
import { draftStore } from '../../storage/device.ts';
import type { DraftSummary } from '../../storage/drafts/draft.ts';
import { draftName } from '../../storage/drafts/draft-name.ts';
import type { RemovedDrafts } from '../../storage/drafts/draft-store.ts';
import { useDraftAge } from '../../storage/drafts/use-draft-age.ts';
import { useStoreTrouble } from '../../storage/use-store-trouble.ts';
import { wasJustWiped } from '../../storage/wipe-device.ts';
import { Button } from '../../ui/Button.tsx';
import { Live } from '../../ui/Live.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { UndoNote } from '../../ui/UndoNote.tsx';
import { BatchDrop } from './BatchDrop.tsx';
import styles from './Drafts.module.css';
import { WipeDevice } from './dialogs/WipeDevice.tsx';
import { prepareRun } from './rows/acts/send-run.ts';
import { useDrafts } from './rows/use-drafts.ts';
import { StoreTroubleNotice } from './StoreTroubleNotice.tsx';
import { Workbench } from './Workbench.tsx';

const [HandedDrafts] = lazyPage(orNothing(() => import('../handing/HandedDrafts.tsx')));

/** What sending needs is fetched once the rows have had their time, in milliseconds. */
const PREPARE_AFTER_MS = 2_000;

interface Removed {
  what: RemovedDrafts;
  /** The only one; null where all were. */
  draft: DraftSummary | null;
}

const wordsOf = (i18n: I18n, { what, draft }: Removed) =>
  draft === null
    ? i18n.t('drafts.wiped', { count: what.drafts.length })
    : i18n.t('drafts.removed', { name: draftName(i18n, draft) });

/** `/`, the workbench: drop CVs, go on with what is not sent yet, or start anew. */
export default function StartPage() {
  useFirstScreen();
  const i18n = useI18n();
  const { t } = i18n;
  const [, navigate] = useLocation();
  const trouble = useStoreTrouble();
  const days = useDraftAge();
  const { drafts, draftsAt, readAgain, readSome } = useDrafts();
  const { data: session } = useQuery(queries.session());
  const maySend = useMay('send');
  // As long as nobody knows who is here, what is dropped is kept: who may not send has lost nothing.
  const mayDrop = maySend || session === undefined;
  const { submissions, unsettled } = useWaiting();
  const [isWiped] = useState(wasJustWiped);
  // Said once: a reload is another visit.
  useEffect(() => {
    if (isWiped) navigate(pageUrl.start(), { replace: true });
  }, [isWiped, navigate]);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  // What was pressed is gone with its entry: the way back is the next thing at hand (WCAG 2.4.3).
  useEffect(() => {
    if (removed !== null) undoButton.current?.focus();
  }, [removed]);
  const remove = useCallback(
    async (draft: DraftSummary) => {
      const what = await draftStore.remove(draft.id);
      setRemoved({ what, draft });
      // The row goes at once: of hundreds it is the only one that is read.
      await readSome([draft.id]);
      // A refused entry that it was to mend is open again.
      await outboxChanged();
      await readAgain();
    },
    [readSome, readAgain],
  );
  const wipe = async () => {
    const what = await draftStore.wipe();
    await outboxChanged();
    setRemoved({ what, draft: null });
    await readAgain();
  };
  const undo = async () => {
    if (removed === null) return;
    await draftStore.restore(removed.what);
    await outboxChanged();
    setRemoved(null);
    await readAgain();
  };

  const [latest] = drafts ?? [];
  const hasRows = latest !== undefined;
  // What waits, or was sent and may come back, stands here too.
  const isEmpty = drafts?.length === 0 && !submissions?.length && unsettled.length === 0;
  useEffect(() => {
    if (!hasRows || !maySend) return;
    const timer = setTimeout(() => void prepareRun(), PREPARE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [hasRows, maySend]);
  return (
    <Page
      title={t('start.title')}
      actions={
        !isEmpty &&
        drafts !== undefined &&
        maySend && (
          <Button icon="plus" onClick={() => navigate(pageUrl.newEntry())}>
            {t('new.title')}
          </Button>
        )
      }
    >
      <StoreTroubleNotice trouble={trouble} />
      <Live>{isWiped && removed === null && <Notice tone="info" title={t('device.wiped')} />}</Live>
      <UndoNote
        ref={undoButton}
        words={removed && wordsOf(i18n, removed)}
        onUndo={() => void undo()}
        onClose={() => setRemoved(null)}
      />
      <Suspense>
        <HandedDrafts onChange={readAgain} />
      </Suspense>
      {mayDrop && (
        <BatchDrop onChange={() => void readAgain()} drafts={drafts} draftsAt={draftsAt} />
      )}
      {drafts === undefined && <Skeleton lines={4} label={t('loading')} />}
      {maySend && isEmpty && (
        <EmptyState words={t('start.empty')}>
          <Button look="primary" icon="plus" onClick={() => navigate(pageUrl.newEntry())}>
            {t('new.title')}
          </Button>
        </EmptyState>
      )}
      <Workbench drafts={drafts} onChange={readAgain} onRemove={remove} />
      <footer className={styles.footer}>
        <p className="quiet">{t('start.kept', { days })}</p>
        {(latest || unsettled.length > 0) && (
          <Button look="danger" compact icon="trash" onClick={() => void wipe()}>
            {t('drafts.wipe')}
          </Button>
        )}
      </footer>
      <WipeDevice />
    </Page>
  );
}
