import { useI18n } from '../../i18n/i18n.ts';
import type { StoreTrouble } from '../../storage/steady-database.ts';
import { Notice } from '../../ui/Notice.tsx';

interface StoreTroubleNoticeProps {
  trouble: StoreTrouble;
  /** It is about a submission that waits, not about what is being entered. */
  waits?: boolean;
}

/** Says that something is held in memory only, and what to do; nothing while all is kept. */
export function StoreTroubleNotice({ trouble, waits = false }: StoreTroubleNoticeProps) {
  const { t } = useI18n();
  if (trouble === null) return null;
  return (
    <Notice tone="warning" live title={t(`trouble.${trouble}.title`)}>
      {t(waits ? 'waiting.inMemory' : `trouble.${trouble}.detail`)}
    </Notice>
  );
}
