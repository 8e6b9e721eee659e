import type { CSSProperties } from 'react';
import fieldStyles from '../../fields/Field.module.css';
import { Field } from '../../fields/Field.tsx';
import { useNumberNotation } from '../../fields/notation/use-number-notation.ts';
import { useTypedValue } from '../../fields/state/use-typed-value.ts';
import type { QuestionControlProps } from '../../form/state/question-control.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { ClearAnswer } from '../question/ClearAnswer.tsx';
import styles from '../question/Question.module.css';
import { useQuestionField } from '../question/use-question-field.tsx';

/** Between bounds that are no whole numbers the slider has this many places. */
const PLACES = 100;

/** Where a slider points, without what binary fractions add behind (0.30000000000000004). */
const pointOf = ({ valueAsNumber }: HTMLInputElement) => Number(valueAsNumber.toFixed(10));

/**
 * A number by a slider, with the number beside it, where it can be typed as well. Until it is
 * touched there is no answer: a slider always points somewhere, but nobody chose that place.
 */
export function SliderControl({ question, control, name }: QuestionControlProps<'slider'>) {
  const { t, number } = useI18n();
  const { min, max } = control;
  const { held, set, input } = useTypedValue(name, useNumberNotation());
  const field = useQuestionField(question, name);
  const answered = typeof held === 'number';
  const whole = Number.isInteger(min) && Number.isInteger(max);
  const middle = whole ? Math.round((min + max) / 2) : (min + max) / 2;
  const place = Math.min(max, Math.max(min, answered ? held : middle));
  const share = max > min ? (place - min) / (max - min) : 0;

  return (
    <Field
      {...field}
      after={
        answered && !question.required ? (
          <ClearAnswer label={field.label} onClear={() => set('')} />
        ) : undefined
      }
    >
      {(props) => (
        <div className={styles.slider}>
          <span className={styles.range}>
            <input
              type="range"
              min={min}
              max={max}
              step={whole ? 1 : (max - min) / PLACES || 'any'}
              value={place}
              data-unanswered={!answered || undefined}
              style={{ '--share': share } as CSSProperties}
              aria-label={field.label}
              aria-valuetext={answered ? number(held) : t('question.notAnswered')}
              aria-describedby={props['aria-describedby']}
              onChange={(event) => set(pointOf(event.target))}
              // A click on the thumb where it stands changes nothing, and still is an answer.
              onClick={(event) => !answered && set(pointOf(event.currentTarget))}
              onKeyDown={(event) => {
                if (answered || (event.key !== 'Enter' && event.key !== ' ')) return;
                event.preventDefault();
                set(pointOf(event.currentTarget));
              }}
            />
            <span className={`${styles.bounds} numbers`} aria-hidden="true">
              <span>{number(min)}</span>
              <span>{number(max)}</span>
            </span>
          </span>
          <input
            {...props}
            {...input}
            className={`${fieldStyles.control} ${styles.beside} numbers`}
            inputMode="decimal"
            dir="ltr"
            autoComplete="off"
          />
        </div>
      )}
    </Field>
  );
}
