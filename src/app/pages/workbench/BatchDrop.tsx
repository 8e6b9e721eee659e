import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  lazy,
  memo,
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Link, useLocation } from 'wouter';
import { shortName } from '../../../text/short-name.ts';
import { queries } from '../../api/queries.ts';
import { type BatchRow, createBatch } from '../../cv/batch/batch.ts';
import { entryFromFile } from '../../cv/batch/entry-from-file.ts';
import { readCv } from '../../cv/read/read-cv.ts';
import { withGroupedPhones } from '../../cv/session/grouped-phones.ts';
import { usePageDrop } from '../../cv/ui/drop/use-page-drop.ts';
import type { NoFiles } from '../../files/attach/dropped-items.ts';
import { attachErrorMessage } from '../../files/check/attach-error-messages.ts';
import { MAX_FILE_BYTES, type PickedFile } from '../../files/check/check-file.ts';
import { fullName } from '../../form/full-name.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { supportsField } from '../../form/supports-field.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { orNothing } from '../../i18n/lazy-page.ts';
import { takeEarlyFiles } from '../../platform/guards/guard-drops.ts';
import { hasTouch } from '../../platform/has-touch.ts';
import { usePageActions } from '../../platform/page-actions.ts';
import { getPreferences } from '../../platform/preferences.ts';
import { draftStore, newId } from '../../storage/device.ts';
import type { DraftSummary } from '../../storage/drafts/draft.ts';
import { Button } from '../../ui/Button.tsx';
import { DropZone } from '../../ui/DropZone.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Live } from '../../ui/Live.tsx';
import styles from './BatchDrop.module.css';
import { PinnedJob } from './PinnedJob.tsx';
import { useSlowly } from './rows/use-slowly.ts';

const SampleCvs = lazy(orNothing(() => import('../../cv/ui/samples/SampleCvs.tsx')));

/** One for the page: reading goes on while another entry is open. */
const batch = createBatch({
  drafts: draftStore,
  read: async (file) => withGroupedPhones(await readCv(file)),
  newId,
});

interface BatchDropProps {
  onChange(): void;
  /** What is kept on this device, as it was read at `draftsAt` (milliseconds since 1970). */
  drafts: readonly DraftSummary[] | undefined;
  draftsAt: number;
}

/** Of a longer batch only what made no entry, and copies: all others are rows of the workbench. */
const MAX_LISTED = 20;
/** Each file changes its state several times; each time all that is shown is drawn again. Milliseconds. */
const SHOWN_EVERY_MS = 250;

/**
 * CVs dropped before an entry exists. One opens an entry and is read there; several become a
 * draft each, in the background. `onChange` is called when drafts have come.
 */
export function BatchDrop({ onChange, drafts, draftsAt }: BatchDropProps) {
  const { t } = useI18n();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const picker = useRef<HTMLInputElement>(null);
  const { data: session } = useQuery(queries.session());
  const { rows: all, paused } = useSlowly(batch, SHOWN_EVERY_MS);
  // What was sent or deleted since, here or in another tab, is no work of this list any more.
  const draftOf = useMemo(() => new Map(drafts?.map((draft) => [draft.id, draft])), [drafts]);
  const isGone = ({ draftId, keptAt }: BatchRow) =>
    draftId !== null && drafts !== undefined && keptAt < draftsAt && !draftOf.has(draftId);
  const rows = all.filter((row) => !isGone(row));
  const listed =
    rows.length > MAX_LISTED
      ? rows.filter(({ state, copyOf }) => state === 'refused' || copyOf !== null)
      : rows;

  // What is dropped is kept before anything is asked of the network.
  const take = async (picked: PickedFile[]) => {
    setNothing(null);
    const wanted = getPreferences().integration_id ?? '';
    const offered = session?.integrations.map(({ id }) => id) ?? [wanted];
    const integrationId = offered.find((id) => id === wanted) ?? offered[0] ?? '';
    const [first, ...more] = picked;
    if (first === undefined) return;
    if (more.length === 0) {
      navigate(pageUrl.draft(await entryFromFile(first, integrationId), 'candidate'));
      return;
    }
    await batch.add(picked, { integrationId, takes: takenBy(client, integrationId) });
    onChange();
  };
  const [nothing, setNothing] = useState<NoFiles | null>(null);
  const over = usePageDrop({ files: (picked) => void take(picked), nothing: setNothing });
  // Dropped while the code of this page was on its way.
  const takeEarly = useEffectEvent(() => {
    const early = takeEarlyFiles();
    if (early.length > 0) void take(early);
  });
  useEffect(() => takeEarly(), []);

  const choose = useCallback(() => picker.current?.click(), []);
  usePageActions(
    'drop',
    useMemo(() => [{ id: 'choose', title: t('cv.batch.choose'), run: choose }], [t, choose]),
  );

  const open = rows.filter(({ state }) => state === 'waiting' || state === 'reading').length;
  const progress = t('cv.batch.progress', { done: rows.length - open, total: rows.length });
  return (
    <DropZone
      id="batch-title"
      title={t(hasTouch ? 'cv.batch.add' : 'cv.batch.title')}
      hint={t('cv.batch.hint')}
      over={over}
      actions={
        <Button compact onClick={choose}>
          {t('cv.batch.choose')}
        </Button>
      }
    >
      <Live as="p" className={styles.nothing}>
        {nothing && t(`files.dropped.${nothing}`)}
      </Live>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t('cv.batch.choose')}
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
          <p className="numbers">{progress}</p>
          <progress aria-label={progress} value={rows.length - open} max={rows.length} />
          {open > 0 && (
            <Button compact look="quiet" onClick={() => batch.setPaused(!paused)}>
              {t(paused ? 'cv.batch.goOn' : 'cv.batch.pause')}
            </Button>
          )}
        </div>
      )}
      {listed.length > 0 && (
        <ul className={styles.rows} aria-label={t('cv.batch.list')}>
          {listed.map((row) => (
            <Row key={row.key} row={row} draft={draftOf.get(row.draftId ?? '')} />
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        {session?.demo && drafts?.length === 0 && (
          <Suspense fallback={null}>
            <SampleCvs onFile={(sample) => take([sample])} />
          </Suspense>
        )}
        <PinnedJob />
        {session?.demo && (
          <Link className={styles.demo} href={pageUrl.demo()}>
            {t('start.demo')}
          </Link>
        )}
      </div>
    </DropZone>
  );
}

/** What an ATS stores; without its answer every field is filled, and the entry shows what it takes. */
async function takenBy(client: QueryClient, integrationId: string) {
  const capabilities =
    integrationId === ''
      ? null
      : await client.fetchQuery(queries.form(integrationId)).catch(() => null);
  return (path: string) => supportsField(capabilities, path);
}

const LOOKS = {
  waiting: { icon: 'clock', label: 'cv.batch.waiting' },
  reading: { icon: 'refresh', label: 'cv.batch.reading' },
  ready: { icon: 'check', label: 'cv.batch.read' },
  look: { icon: 'warning', label: 'cv.batch.look' },
  refused: { icon: 'error', label: 'files.notAttached' },
} as const satisfies Record<BatchRow['state'], { icon: IconName; label: string }>;

interface RowProps {
  row: BatchRow;
  /** As it is now: somebody may have gone on with it. */
  draft: DraftSummary | undefined;
}

const Row = memo(function Row({ row, draft }: RowProps) {
  const i18n = useI18n();
  const { t, list } = i18n;
  const name = shortName(row.name);
  const { state, outcome, rejection, missing, sameAs, copyOf, draftId } = row;
  const person = (draft && fullName(draft)) || row.person;
  const isRead = state === 'ready' || state === 'look';
  const remarks = [
    outcome !== null && outcome !== 'ok' && t(`cv.state.${outcome}`, { source: name }),
    outcome === 'ok' &&
      missing.length > 0 &&
      t('cv.batch.missing', { fields: list(missing.map((path) => t(path))) }),
    row.offered > 0 && t('cv.offered', { count: row.offered }),
    copyOf !== null && t('cv.batch.copy', { name: shortName(copyOf) }),
    sameAs !== null && t('cv.batch.same', { name: shortName(sameAs) }),
    rejection !== null && attachErrorMessage(i18n, { ...rejection, name, max: MAX_FILE_BYTES }),
  ].filter((remark) => remark !== false);
  return (
    <li className={styles.row} data-state={state}>
      <span className={styles.state}>
        <Icon name={LOOKS[state].icon} size={16} />
        {t(LOOKS[state].label)}
      </span>
      <span className={styles.found}>
        <span className={styles.person} dir="auto">
          {person || name}
        </span>{' '}
        <span className="quiet" dir="auto" title={row.name}>
          {person && name}
        </span>
        {isRead && (
          <span className={styles.detail}>
            {row.email} {t('cv.batch.found', { count: row.filled })}
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
          href={pageUrl.draft(draftId, 'candidate')}
          aria-label={t('cv.batch.openOf', { name: person || name })}
        >
          {t('cv.batch.open')}
        </Link>
      )}
    </li>
  );
});
