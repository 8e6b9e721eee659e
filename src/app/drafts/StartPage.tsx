import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { BatchDrop } from '../autofill-ui/BatchDrop.tsx';
import { outboxChanged, useWaiting } from '../outbox/waiting.ts';
import { Page } from '../shell/Page.tsx';
import { focusHeading } from '../shell/use-title.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../words/words.ts';
import { DraftRow } from './DraftRow.tsx';
import styles from './Drafts.module.css';
import { draftStore } from './device.ts';
import type { DraftSummary } from './draft.ts';
import { draftName } from './draft-name.ts';
import type { RemovedDrafts } from './draft-store.ts';
import { StoreTroubleNotice } from './StoreTroubleNotice.tsx';
import { useDraftAge } from './use-draft-age.ts';
import { useStoreTrouble } from './use-store-trouble.ts';

const DRAFTS = ['drafts'];

/** `/`: go on with an entry that was begun, or start anew. */
export default function StartPage() {
  const words = useWords();
  const { t } = words;
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const trouble = useStoreTrouble();
  const days = useDraftAge();
  const { data: drafts } = useQuery({
    queryKey: DRAFTS,
    queryFn: () => draftStore.list(),
    staleTime: 0,
    networkMode: 'always',
    refetchOnWindowFocus: true,
  });
  const { unsettled } = useWaiting();
  const [removed, setRemoved] = useState<{
    what: RemovedDrafts;
    draft: DraftSummary | null;
  } | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  // What was pressed is gone with its entry: the way back is the next thing at hand (WCAG 2.4.3).
  useEffect(() => {
    if (removed !== null) undoButton.current?.focus();
  }, [removed]);
  const readAgain = () => client.invalidateQueries({ queryKey: DRAFTS });

  const remove = async (draft: DraftSummary) => {
    const what = await draftStore.remove(draft.id);
    setRemoved({ what, draft });
    await readAgain();
  };
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
    focusHeading();
    await readAgain();
  };

  const [latest, ...older] = drafts ?? [];
  return (
    <Page
      title={t('start.title')}
      actions={
        latest && (
          <Button icon="plus" onClick={() => navigate('/new')}>
            {t('new.title')}
          </Button>
        )
      }
    >
      <StoreTroubleNotice trouble={trouble} />
      <div role="status" className={styles.said}>
        {removed && (
          <Notice
            tone="info"
            title={
              removed.draft
                ? t('drafts.removed', { name: draftName(words, removed.draft) })
                : t('drafts.wiped', { count: removed.what.drafts.length })
            }
            actions={
              <Button ref={undoButton} compact onClick={() => void undo()}>
                {t('drafts.undo')}
              </Button>
            }
          />
        )}
      </div>
      <BatchDrop onChange={() => void readAgain()} />
      {drafts === undefined && <Skeleton lines={4} label={t('loading')} />}
      {drafts?.length === 0 && (
        <section className={styles.first}>
          <p>{t('start.empty')}</p>
          <Button look="primary" icon="plus" onClick={() => navigate('/new')}>
            {t('new.title')}
          </Button>
        </section>
      )}
      {latest && (
        <section aria-labelledby="latest-title" className={styles.section}>
          <h2 id="latest-title" className="visually-hidden">
            {t('start.latest')}
          </h2>
          <ul className={styles.list}>
            <DraftRow draft={latest} latest onRemove={remove} />
          </ul>
        </section>
      )}
      {older.length > 0 && (
        <section aria-labelledby="older-title" className={styles.section}>
          <h2 id="older-title">{t('start.older', { count: older.length })}</h2>
          <ul className={styles.list}>
            {older.map((draft) => (
              <DraftRow key={draft.id} draft={draft} onRemove={remove} />
            ))}
          </ul>
        </section>
      )}
      {(latest || unsettled.length > 0) && (
        <footer className={styles.footer}>
          <p className="quiet">{t('start.kept', { days })}</p>
          <Button look="danger" compact icon="trash" onClick={() => void wipe()}>
            {t('drafts.wipe')}
          </Button>
        </footer>
      )}
    </Page>
  );
}
