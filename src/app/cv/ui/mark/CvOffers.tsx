import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Offer } from '../../session/cv-state.ts';
import { useCvStore } from '../../session/use-cv.ts';
import styles from './CvField.module.css';

interface CvOffersProps {
  offers: readonly Offer[];
  /** The field that they are for. */
  label: string;
}

/** What the CV says and the field does not: one press takes it. */
export default function CvOffers({ offers, label }: CvOffersProps) {
  const { t, country } = useI18n();
  const { session } = useCvStore();
  return (
    <ul className={styles.offers}>
      {offers.map((offer) => {
        const value =
          offer.path === 'candidate.location.country' ? country(offer.value) : offer.value;
        return (
          <li key={offer.value}>
            <span className={styles.offer}>
              {t(offer.isPasted ? 'cv.offer.pasted' : 'cv.offer')} <span dir="auto">{value}</span>
            </span>
            <Button
              compact
              look="quiet"
              className={styles.use}
              aria-label={t('cv.offer.useFor', { value, label })}
              onFocus={() => session?.showOffer(offer)}
              onPointerEnter={() => session?.showOffer(offer)}
              onClick={() => session?.use(offer)}
            >
              {t('cv.offer.use')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
