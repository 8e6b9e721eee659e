import type { AnswerConfirmation } from '../../../contract/receipt.ts';
import type { MessageId } from '../../i18n/i18n.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { AtsText } from '../../ui/AtsText.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import styles from './Receipt.module.css';

type Outcome = AnswerConfirmation['outcome'];

/** A word beside each icon: neither stands for the other (WCAG 1.4.1). */
const LOOKS = {
  confirmed: { icon: 'check', words: 'receipt.answer.confirmed' },
  different: { icon: 'warning', words: 'receipt.answer.different' },
  missing: { icon: 'minus', words: 'receipt.answer.missing' },
} as const satisfies Record<Outcome, { icon: IconName; words: MessageId }>;

/** Which of the answers that were sent the ATS has repeated. Questions only: answers are not kept. */
export function AnswersInAts({ answers }: { answers: readonly AnswerConfirmation[] }) {
  const { t } = useI18n();
  const confirmed = answers.filter(({ outcome }) => outcome === 'confirmed').length;
  return (
    <section className={styles.card} aria-labelledby="answers-title">
      <h2 id="answers-title">{t('receipt.answers')}</h2>
      <p>{t('receipt.answers.confirmed', { confirmed, total: answers.length })}</p>
      <ul className={styles.answers}>
        {answers.map(({ question, outcome }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a receipt's answers never change their order
          <li key={index} data-outcome={outcome}>
            <span dir="auto">
              {question === null ? t('question.untitled') : <AtsText>{question}</AtsText>}
            </span>
            <span className={styles.outcome}>
              <Icon name={LOOKS[outcome].icon} size={16} /> {t(LOOKS[outcome].words)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
