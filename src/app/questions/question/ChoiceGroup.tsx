import { type ReactNode, useRef } from 'react';
import fieldStyles from '../../fields/Field.module.css';
import { FieldError, type FieldProps } from '../../fields/Field.tsx';
import { useFieldState } from '../../form/state/use-field.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { useLanguageOf } from '../../i18n/use-language-of.ts';
import type { NamedOption } from '../text/option-names.ts';
import { ClearAnswer } from './ClearAnswer.tsx';
import styles from './Question.module.css';

interface ChoiceGroupProps extends FieldProps {
  type: 'radio' | 'checkbox';
  options: readonly NamedOption[];
  /** The options are the ATS's words, in the language of the question where they tell none. */
  areAts?: boolean;
  chosen: readonly string[];
  /** The option was chosen, or its check box changed. */
  onToggle(id: string, chosen: boolean): void;
  /** Offered once something is chosen; left out where an answer cannot be taken back. */
  onClear?: (() => void) | undefined;
  /** Few short options stand on one line. */
  inline?: boolean;
  /** Stands above the options, such as what was chosen so far. */
  before?: ReactNode;
}

/** A question with its options side by side: label, hint, options, error, in the field's order. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { name, label, lang, hint, optional, type, options, areAts, chosen, onToggle } = props;
  const { onClear, inline } = props;
  const state = useFieldState(name, label);
  // Asked once for all options, which are many in a long form: the same as `AtsText` for each.
  const languageOf = useLanguageOf();
  const { t } = useI18n();
  const list = useRef<HTMLDivElement>(null);
  return (
    <fieldset
      className={`${fieldStyles.field} ${styles.group}`}
      data-invalid={state.error !== null || undefined}
      aria-describedby={state.describedBy(Boolean(hint))}
    >
      <legend className={fieldStyles.label} dir="auto">
        <span lang={lang}>{label}</span>{' '}
        {optional && <span className={fieldStyles.optional}>{t('optional')}</span>}
      </legend>
      {hint && (
        <div className={fieldStyles.hint} id={`${state.id}-hint`}>
          {hint}
        </div>
      )}
      <div className={fieldStyles.choices} data-inline={inline || undefined} ref={list}>
        {options.map(({ id, name: words }) => (
          <label className={fieldStyles.choice} key={id}>
            <input
              type={type}
              name={name}
              value={id}
              checked={chosen.includes(id)}
              aria-invalid={state.error === null ? undefined : true}
              onChange={(event) => onToggle(id, event.target.checked)}
            />
            {areAts ? <bdi lang={languageOf(words) ?? lang}>{words}</bdi> : words}
          </label>
        ))}
      </div>
      {onClear && chosen.length > 0 && (
        <ClearAnswer
          label={label}
          onClear={() => {
            onClear();
            // The button goes away with the answer; whoever pressed it stays at the question.
            list.current?.querySelector('input')?.focus();
          }}
        />
      )}
      <FieldError state={state} />
    </fieldset>
  );
}
