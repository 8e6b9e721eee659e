import type { SalaryPeriod } from '../../kombo/request/candidate-request.ts';
import { useI18n } from '../i18n/i18n.ts';
import { readPay } from '../notation/read-pay.ts';
import { Button } from '../ui/Button.tsx';
import styles from './NumberOffers.module.css';

interface NumberOffersProps {
  /** What stands in the field, and is no number that can be taken as it is. */
  text: string;
  /** The field that they are for. */
  label: string;
  /** Whether a period can be sent with the number. */
  keepsPeriod: boolean;
  onUse(amount: number, period: SalaryPeriod | null): void;
}

/** The numbers in a text that says more than one: a person says which one is meant. */
export default function NumberOffers({ text, label, keepsPeriod, onUse }: NumberOffersProps) {
  const { t, number, locale } = useI18n();
  const { amounts, period } = readPay(text, locale) ?? { amounts: [], period: null };
  if (keepsPeriod && period === 'OTHER') return t('number.otherPeriod');
  if (amounts.length === 0) return null;
  const kept = keepsPeriod && period !== 'OTHER' ? period : null;
  return (
    <span className={styles.offers}>
      <span>{t('number.offers')}</span>
      {amounts.map((amount) => {
        const value = [number(amount), kept && t(`period.${kept}`)].filter(Boolean).join(' · ');
        return (
          <Button
            key={amount}
            compact
            aria-label={t('cv.offer.useFor', { value, label })}
            onClick={() => onUse(amount, kept)}
          >
            {value}
          </Button>
        );
      })}
    </span>
  );
}
