import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import styles from './CvField.module.css';
import type { Offer } from './cv-store.ts';
import { useCvStore } from './use-cv.ts';

interface CvOffersProps {
  offers: readonly Offer[];
  /** The field that they are for. */
  label: string;
}

/** What the CV says and the field does not: one press takes it. */
export default function CvOffers({ offers, label }: CvOffersProps) {
  const { t, country } = useWords();
  const { session } = useCvStore();
  return (
    <ul className={styles.offers}>
      {offers.map((offer) => {
        const value =
          offer.path === 'candidate.location.country' ? country(offer.value) : offer.value;
        return (
          <li key={offer.value}>
            <span className={styles.offer}>
              {t('autofill.offer')} <span dir="auto">{value}</span>
            </span>
            <Button
              compact
              look="quiet"
              className={styles.use}
              aria-label={t('autofill.offer.useFor', { value, label })}
              onFocus={() => session?.showOffer(offer)}
              onPointerEnter={() => session?.showOffer(offer)}
              onClick={() => session?.use(offer)}
            >
              {t('autofill.offer.use')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
