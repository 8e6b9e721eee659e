import { useQuery, useQueryClient } from '@tanstack/react-query';
import { memo, useRef, useState, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'wouter';
import { queries } from '../api/queries.ts';
import { readCv } from '../autofill/read-cv.ts';
import { draftStore, newId } from '../drafts/device.ts';
import { newDraft } from '../drafts/new-draft.ts';
import { MAX_FILE_BYTES, type PickedFile } from '../files/check-file.ts';
import type { NoFiles } from '../files/dropped-items.ts';
import { refusalWords } from '../files/refusal-words.ts';
import { takesField } from '../intake/intake-context.ts';
import { getPreferences } from '../preferences.ts';
import { Button } from '../ui/Button.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';
import styles from './BatchDrop.module.css';
import { type BatchRow, createBatch } from './batch.ts';
import { cvOf } from './cv-store.ts';
import { DropZone } from './DropZone.tsx';
import { usePageDrop } from './use-page-drop.ts';

/** One for the page: reading goes on while another entry is open. */
const batch = createBatch({ drafts: draftStore, read: (file) => readCv(file), newId });

/**
 * CVs dropped before an entry exists. One opens an entry and is read there; several become a
 * draft each, in the background. `onChange` is called when drafts have come.
 */
export function BatchDrop({ onChange }: { onChange(): void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const picker = useRef<HTMLInputElement>(null);
  const { data: session } = useQuery(queries.session());
  const { rows, paused } = useSyncExternalStore(batch.subscribe, batch.get);

  const take = async (picked: PickedFile[]) => {
    setNothing(null);
    const wanted = getPreferences().integration_id;
    const integration =
      session?.integrations.find(({ id }) => id === wanted) ?? session?.integrations[0];
    const [only] = picked;
    if (integration === undefined || only === undefined) return;
    if (picked.length === 1) {
      const id = await newDraft(integration.id);
      cvOf(id).pending = picked;
      navigate(`/drafts/${id}/candidate`);
      return;
    }
    // Without the ATS's answer every field is filled; the entry shows what it takes.
    const form = await client.fetchQuery(queries.form(integration.id)).catch(() => null);
    const takes = (path: string) => takesField(form, path);
    await batch.add(picked, { integrationId: integration.id, takes });
    onChange();
  };
  const [nothing, setNothing] = useState<NoFiles | null>(null);
  const over = usePageDrop({ files: (picked) => void take(picked), nothing: setNothing });

  const open = rows.filter(({ state }) => state === 'waiting' || state === 'reading').length;
  const progress = t('autofill.batch.progress', { done: rows.length - open, total: rows.length });
  return (
    <DropZone
      id="batch-title"
      title={t('autofill.batch.title')}
      hint={t('autofill.batch.hint')}
      over={over}
      actions={
        <Button compact onClick={() => picker.current?.click()}>
          {t('autofill.batch.choose')}
        </Button>
      }
    >
      <p role="status" className={styles.nothing}>
        {nothing && t(`files.dropped.${nothing}`)}
      </p>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t('autofill.batch.choose')}
        onChange={({ currentTarget }) => {
          const picked = Array.from(currentTarget.files ?? [], (file) => ({
            name: file.name,
            file,
          }));
          currentTarget.value = '';
          void take(picked);
        }}
      />
      {rows.length > 0 && (
        <div className={styles.progress}>
          <p className="numbers" role="status">
            {progress}
          </p>
          <progress aria-label={progress} value={rows.length - open} max={rows.length} />
          {open > 0 && (
            <Button compact look="quiet" onClick={() => batch.setPaused(!paused)}>
              {t(paused ? 'autofill.batch.goOn' : 'autofill.batch.pause')}
            </Button>
          )}
        </div>
      )}
      {rows.length > 0 && (
        <ul className={styles.rows} aria-label={t('autofill.batch.list')}>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </ul>
      )}
    </DropZone>
  );
}

const LOOKS = {
  waiting: { icon: 'clock', words: 'autofill.batch.waiting' },
  reading: { icon: 'refresh', words: 'autofill.batch.reading' },
  ready: { icon: 'check', words: 'autofill.batch.ready' },
  look: { icon: 'warning', words: 'autofill.batch.look' },
  refused: { icon: 'error', words: 'files.notAttached' },
} as const satisfies Record<BatchRow['state'], { icon: IconName; words: string }>;

const Row = memo(function Row({ row }: { row: BatchRow }) {
  const words = useWords();
  const { t, list } = words;
  const { name, state, outcome, refusal, missing, sameAs, draftId } = row;
  const isRead = state === 'ready' || state === 'look';
  const remarks = [
    outcome !== null && outcome !== 'ok' && t(`autofill.state.${outcome}`, { source: name }),
    outcome === 'ok' &&
      missing.length > 0 &&
      t('autofill.batch.missing', { fields: list(missing.map((path) => t(path))) }),
    row.offered > 0 && t('autofill.offered', { count: row.offered }),
    sameAs !== null && t('autofill.batch.same', { name: sameAs }),
    refusal !== null && refusalWords(words, { ...refusal, name, max: MAX_FILE_BYTES }),
  ].filter((remark) => remark !== false);
  return (
    <li className={styles.row} data-state={state}>
      <span className={styles.state}>
        <Icon name={LOOKS[state].icon} size={16} />
        {t(LOOKS[state].words)}
      </span>
      <span className={styles.found}>
        <span className={styles.person} dir="auto">
          {row.person || name}
        </span>{' '}
        <span className="quiet" dir="auto">
          {row.person && name}
        </span>
        {isRead && (
          <span className={styles.detail}>
            {row.email} {t('autofill.batch.found', { count: row.filled })}
          </span>
        )}
        {remarks.map((remark) => (
          <span key={remark} className={styles.detail} dir="auto">
            {remark}
          </span>
        ))}
      </span>
      {isRead && draftId !== null && (
        <Link
          className={styles.open}
          href={`/drafts/${draftId}/candidate`}
          aria-label={t('autofill.batch.openOf', { name: row.person || name })}
        >
          {t('autofill.batch.open')}
        </Link>
      )}
    </li>
  );
});
