import { fieldAt } from '../../../form/candidate/candidate-fields.ts';
import { type I18n, type MessageId, useI18n } from '../../../i18n/i18n.ts';
import { writeDay } from '../../../notation/date-notation.ts';
import { writeNumber } from '../../../notation/either-number.ts';
import { focusPath } from '../../../platform/focus-path.ts';
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
  const i18n = useI18n();
  const { t } = i18n;
  const { session } = useCvStore();
  return (
    <ul className={styles.offers}>
      {offers.map((offer) => {
        const value = shown(i18n, offer);
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
              onClick={({ currentTarget }) => {
                // It goes with the offer: the focus never falls to the page (WCAG 2.4.3).
                if (currentTarget === document.activeElement) focusPath(offer.path);
                session?.use(offer);
              }}
            >
              {t('cv.offer.use')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** A value as its field shows it. */
function shown({ t, country, locale, plainNumber }: I18n, { path, value }: Offer): string {
  const field = fieldAt(path);
  if (field?.control === 'country') return country(value);
  if (field?.control === 'date') return writeDay(value, locale);
  if (field?.control === 'number') return writeNumber(Number(value), plainNumber);
  if (field?.control !== 'choice') return value;
  const label = (field.choices as Readonly<Record<string, MessageId>>)[value];
  return label === undefined ? value : t(label);
}
