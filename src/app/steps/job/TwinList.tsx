import { Link } from 'wouter';
import type { Twin } from '../../delivery/twins/twins.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { STEPS } from '../../form/step-order.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import styles from './TwinList.module.css';

/** More would push away what the page is for; the start page lists all. */
const MAX_SHOWN = 4;

/** Each of the other entries: whose, where it is, why it is thought to be the same person, and the way to it. */
export function TwinList({ twins }: { twins: readonly Twin[] }) {
  const { t, list } = useI18n();
  return (
    <ul className={styles.twins}>
      {twins.slice(0, MAX_SHOWN).map(({ entry, by }) => (
        <li key={entry.id}>
          <Link href={urlOf(entry)} dir="auto">
            {entry.name || t('drafts.unnamed')}
          </Link>
          <span className={styles.about}>
            {t(`twin.${entry.place}`)}
            {entry.job !== null && (
              <>
                {' · '}
                <AtsText>{entry.job.name ?? t('job.unnamed')}</AtsText>
              </>
            )}
            {' · '}
            {list(by.map((reason) => t(`twin.by.${reason}`)))}
          </span>
        </li>
      ))}
      {twins.length > MAX_SHOWN && <li>{t('twin.others')}</li>}
    </ul>
  );
}

function urlOf({ id, place, step }: Twin['entry']): string {
  if (place !== 'draft') return pageUrl.submission(id);
  return pageUrl.draft(id, STEPS.find(({ slug }) => slug === step)?.slug ?? 'candidate');
}
