import { useLocation } from 'wouter';
import { STEPS } from '../intake/steps.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import styles from './Drafts.module.css';
import type { DraftSummary } from './draft.ts';
import { draftName } from './draft-name.ts';

interface DraftRowProps {
  draft: DraftSummary;
  /** The one to go on with: its button is the page's first. */
  latest?: boolean;
  onRemove(draft: DraftSummary): void;
}

/** An entry that was begun: whose, for which job, how far, how old, how large. */
export function DraftRow({ draft, latest = false, onRemove }: DraftRowProps) {
  const words = useWords();
  const { t, moment, bytes } = words;
  const [, navigate] = useLocation();
  const name = draftName(words, draft);
  const time = moment(draft.updated_at);
  const at = Math.max(
    0,
    STEPS.findIndex(({ slug }) => slug === draft.step),
  );
  const step = STEPS[at]?.slug ?? 'candidate';
  const open = () => navigate(`/drafts/${draft.id}/${step}`);
  return (
    <li className={styles.row} data-latest={latest || undefined}>
      <div className={styles.about}>
        <p className={styles.name}>{name}</p>
        <p className="quiet">
          {draft.job ? (draft.job.name ?? t('job.unnamed')) : t('drafts.noJob')}
        </p>
        <p className={styles.facts}>
          <span>
            {t('step.position', { number: at + 1, total: STEPS.length })} – {t(`step.${step}`)}
          </span>
          <span>{t('drafts.changed', { time })}</span>
          <span>{t('drafts.size', { files: draft.file_count, size: bytes(draft.bytes) })}</span>
        </p>
      </div>
      <div className={styles.buttons}>
        <Button look={latest ? 'primary' : 'secondary'} compact={!latest} onClick={open}>
          {t('drafts.continue', { name, time })}
        </Button>
        <IconButton
          icon="trash"
          label={t('drafts.remove', { name })}
          onClick={() => onRemove(draft)}
        />
      </div>
    </li>
  );
}
