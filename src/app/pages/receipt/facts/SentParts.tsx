import { Suspense } from 'react';
import type { SentFile } from '../../../../contract/receipt.ts';
import type { SubmissionView } from '../../../delivery/view/submission-view.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { lazyPage, orNothing } from '../../../i18n/lazy-page.ts';
import { AnswersInAts } from '../AnswersInAts.tsx';
import styles from '../Receipt.module.css';
import { type KeptEntry, useKeptEntry } from './use-kept-entry.ts';

const [KeptEntryParts, preloadKept] = lazyPage(orNothing(() => import('./KeptEntryParts.tsx')));
// With the page, which opens without network too.
preloadKept();

/** What was sent: files always, all that was entered while this browser keeps it, and until when it does. */
export function SentParts({ view }: { view: SubmissionView }) {
  const { t } = useI18n();
  const kept = useKeptEntry(view.id);
  const answers = (!view.upload && view.result?.answers) || [];
  return (
    <>
      <section className={styles.card} aria-labelledby="sent-title">
        <h2 id="sent-title">{t(view.upload ? 'waiting.what' : 'receipt.sent')}</h2>
        <p className="quiet">{t(wordsOf(view, kept))}</p>
        {kept && (
          <Suspense fallback={null}>
            <KeptEntryParts id={view.id} entry={kept} />
          </Suspense>
        )}
        {!kept && <Files files={view.attachments} isWaiting={view.upload !== null} />}
      </section>
      {answers.length > 0 && <AnswersInAts answers={answers} />}
    </>
  );
}

/** Where what was entered is, and until when. */
function wordsOf({ state }: SubmissionView, kept: KeptEntry | null) {
  if (kept) return kept.isHere ? 'receipt.kept.until' : 'receipt.kept.open';
  return state === 'delivered' ? 'receipt.kept.over' : 'receipt.kept.notHere';
}

function Files({ files, isWaiting }: { files: readonly SentFile[]; isWaiting: boolean }) {
  const { t } = useI18n();
  return (
    <>
      <h3>{t('attachments')}</h3>
      {files.length === 0 && <p className="quiet">{t('receipt.noFiles')}</p>}
      <ul className={styles.files}>
        {files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a receipt's files never change their order
          <li key={index}>
            <FileLine file={file} isWaiting={isWaiting} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Of what waits the kinds of files are not told: they stand in what was entered. */
function FileLine({ file, isWaiting }: { file: SentFile; isWaiting: boolean }) {
  const { t, bytes } = useI18n();
  const { name, type, size } = file;
  const kind = t(type === null ? 'receipt.answerFile' : `attachmentType.${type}`);
  const facts = [!isWaiting && kind, size !== null && bytes(size)].filter(Boolean);
  return (
    <p>
      <strong dir="auto">{name}</strong> <span className="quiet">{facts.join(' · ')}</span>
    </p>
  );
}
