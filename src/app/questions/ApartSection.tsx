import { useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Entry } from '../../questions/question-kind.ts';
import { answerName, type Placed } from '../form/state/question-control.ts';
import type { IntakeValues } from '../form/values.ts';
import { useI18n } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { isAsked, type ProtectedCategory } from './arrange/arrange-questions.ts';
import styles from './Groups.module.css';
import { QuestionList } from './QuestionList.tsx';

interface ApartSectionProps {
  category: ProtectedCategory;
  placed: readonly Placed[];
  visible: ReadonlySet<string>;
}

/**
 * Equal-opportunity or demographic questions, apart from the rest and said to be the candidate's
 * own. The whole section can be left out unless the ATS requires an answer in it.
 */
export function ApartSection({ category, placed, visible }: ApartSectionProps) {
  const { t } = useI18n();
  const { getValues, setValue, clearErrors } = useFormContext<IntakeValues>();
  const [leftOut, setLeftOut] = useState<Map<number, Entry> | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const required = placed.some(
    (item) => item.question.required && visible.has(item.question.id) && isAsked(item),
  );

  const leaveOut = () => {
    const answers = getValues('screening_question_answers');
    setLeftOut(new Map(placed.map(({ index }) => [index, answers[index]?.answer ?? null])));
    for (const { question, index } of placed) setValue(answerName(index), question.empty);
    clearErrors(placed.map(({ index }) => answerName(index)));
    heading.current?.focus();
  };
  const takeBack = () => {
    for (const [index, entry] of leftOut ?? []) setValue(answerName(index), entry);
    setLeftOut(null);
    heading.current?.focus();
  };

  if (!placed.some(({ question }) => visible.has(question.id))) return null;
  return (
    <section className={styles.apart} aria-labelledby={`apart-${category}`}>
      <h2 id={`apart-${category}`} ref={heading} tabIndex={-1}>
        {t(`question.apart.${category}`)}
      </h2>
      <p>{t(`question.apart.${category}.why`)}</p>
      <p>{t(required ? 'question.apart.required' : 'question.apart.voluntary')}</p>
      {leftOut === null ? (
        <>
          {!required && (
            <Button compact onClick={leaveOut}>
              {t('question.leaveOut')}
            </Button>
          )}
          <div className={styles.list}>
            <QuestionList placed={placed} visible={visible} />
          </div>
        </>
      ) : (
        <Notice
          tone="info"
          live
          title={t('question.leftOut')}
          actions={
            <Button compact onClick={takeBack}>
              {t('question.takeBack')}
            </Button>
          }
        >
          {t('question.leftOut.what')}
        </Notice>
      )}
    </section>
  );
}
