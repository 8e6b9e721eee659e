import { type CSSProperties, useMemo } from 'react';
import fieldStyles from '../../fields/Field.module.css';
import { Field } from '../../fields/Field.tsx';
import { numberNotation } from '../../fields/number-notation.ts';
import { useTypedValue } from '../../fields/use-typed-value.ts';
import { useWords } from '../../words/words.ts';
import { ClearAnswer } from '../ClearAnswer.tsx';
import styles from '../Question.module.css';
import type { QuestionControlProps } from '../question-control.ts';
import { useQuestionField } from '../use-question-field.tsx';

/** Between bounds that are no whole numbers the slider has this many places. */
const PLACES = 100;

/**
 * A number by a slider, with the number beside it, where it can be typed as well. Until it is
 * touched there is no answer: a slider always points somewhere, but nobody chose that place.
 */
export function SliderControl({ question, control, name }: QuestionControlProps<'slider'>) {
  const { t, locale, number, plainNumber } = useWords();
  const { min, max } = control;
  const notation = useMemo(() => numberNotation(locale, plainNumber), [locale, plainNumber]);
  const { held, set, input } = useTypedValue(name, notation);
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
              onChange={(event) => set(event.target.valueAsNumber)}
              // A click on the thumb where it stands changes nothing, and still is an answer.
              onClick={(event) => !answered && set(event.currentTarget.valueAsNumber)}
              onKeyDown={(event) => {
                if (answered || (event.key !== 'Enter' && event.key !== ' ')) return;
                event.preventDefault();
                set(event.currentTarget.valueAsNumber);
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
            autoComplete="off"
          />
        </div>
      )}
    </Field>
  );
}
