import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queries } from '../../api/queries.ts';
import { useMay } from '../../api/use-may.ts';
import { handedQueries } from '../../delivery/handing/handed-queries.ts';
import { settleHanded } from '../../delivery/handing/settle-handed.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useStore } from '../../platform/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Live } from '../../ui/Live.tsx';
import { Notice } from '../../ui/Notice.tsx';
import rowStyles from '../../ui/page/RowList.module.css';
import { HandedRow } from './HandedRow.tsx';
import styles from './Handing.module.css';
import { handedNews } from './handed-news.ts';

/** So long it is told that a colleague has taken one, in milliseconds. */
const TOLD_MS = 24 * 60 * 60 * 1000;

/** Drafts that were handed to whoever is here, or by him, and what became of them. */
export default function HandedDrafts({ onChange }: { onChange(): void }) {
  const { t } = useI18n();
  const { data: session } = useQuery(queries.session());
  const me = session?.user?.id;
  const mayHand = useMay('hand_over');
  const looksAfter = useMay('audit');
  const { data, dataUpdatedAt } = useQuery({
    ...handedQueries.list(),
    enabled: me !== undefined && (mayHand || looksAfter),
  });
  const news = useStore(handedNews);
  useEffect(() => {
    if (data === undefined || me === undefined || !mayHand) return;
    void settleHanded(data.results, me).then(onChange);
  }, [data, me, mayHand, onChange]);
  if (me === undefined) return null;

  const shown = (data?.results ?? []).filter(({ state, from, handed_at }) => {
    if (state === 'waiting' || state === 'returned') return true;
    const isFresh = dataUpdatedAt - Date.parse(handed_at) < TOLD_MS;
    return state === 'taken' && from.id === me && isFresh;
  });
  return (
    <>
      <Live>
        {news && (
          <Notice
            tone="ok"
            title={t('handed.done', news)}
            actions={
              <Button compact onClick={() => handedNews.set(null)}>
                {t('close')}
              </Button>
            }
          />
        )}
      </Live>
      {shown.length > 0 && (
        <section className={styles.handed} aria-labelledby="handed-title">
          <h2 id="handed-title">{t('handed.heading')}</h2>
          <ul className={rowStyles.list}>
            {shown.map((handed) => (
              <HandedRow key={handed.id} handed={handed} me={me} onChange={onChange} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
