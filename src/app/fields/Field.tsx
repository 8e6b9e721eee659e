import { type ReactNode, Suspense } from 'react';
import { useCv } from '../cv/session/use-cv.ts';
import { type FieldState, useFieldState } from '../form/state/use-field.ts';
import type { Name } from '../form/state/use-form-value.ts';
import { useI18n } from '../i18n/i18n.ts';
import { AtsText, Quoting } from '../ui/AtsText.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './Field.module.css';
import { useFieldSlots } from './field-slots.ts';

/** What a control must carry so that its label, hint and error belong to it. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  name: Name;
  label: string;
  /** The language of the label, where that is not the page's. */
  lang?: string | undefined;
  hint?: ReactNode;
  /** The hint comes and goes while somebody types: it stands in the room under the control. */
  passing?: boolean;
  /** Required fields carry no mark; optional ones say so. */
  optional?: boolean;
  width?: 'short' | 'medium';
  /** What an error names instead of the label, such as the file that was chosen. */
  subject?: string | undefined;
  /** Stands under the control, such as a counter; linked by `${id}-after`. */
  after?: ReactNode;
}

interface FieldShellProps extends FieldProps {
  children: (control: ControlProps, state: FieldState) => ReactNode;
}

/**
 * A field: label, hint, control, error, always in this order. It owns the ids, so a caller
 * cannot forget to connect them. Its error takes the room under the control: nothing jumps, and no
 * label leaves its control.
 */
export function Field(props: FieldShellProps) {
  const { name, label, lang, hint, passing, optional, width, subject, children, after } = props;
  const { t } = useI18n();
  const state = useFieldState(name, subject ?? label);
  const { Mark, Quote, Offers } = useFieldSlots();
  const isMarked = useCv(({ marks }) => marks.has(name));
  const offers = useCv((cv) => cv.offers.get(name));
  const more = [after && `${state.id}-after`, isMarked && `${state.id}-cv`].filter(Boolean);
  const control: ControlProps = {
    id: state.id,
    'aria-describedby': state.describedBy(Boolean(hint), more.join(' ')),
    'aria-invalid': state.error === null ? undefined : true,
  };
  const words = (
    <label className={styles.label} htmlFor={state.id} dir="auto">
      <span lang={lang}>{label}</span>{' '}
      {optional && <span className={styles.optional}>{t('optional')}</span>}
    </label>
  );
  const hintLine = hint && (
    <div className={styles.hint} id={`${state.id}-hint`}>
      {hint}
    </div>
  );
  return (
    <div
      className={styles.field}
      data-invalid={state.error !== null || undefined}
      data-below={(passing && Boolean(hint)) || Boolean(after) || undefined}
      data-width={width}
      data-read={isMarked || undefined}
    >
      {isMarked ? (
        <div className={styles.marked} dir="auto">
          {words}
          <Suspense fallback={null}>
            <Mark path={name} label={label} id={`${state.id}-cv`} />
          </Suspense>
        </div>
      ) : (
        words
      )}
      {!passing && hintLine}
      <div className={styles.body}>
        {children(control, state)}
        {(state.error !== null || after || (passing && hint)) && (
          <div className={styles.below}>
            <FieldError state={state} />
            {passing && hintLine}
            {after && <div id={`${state.id}-after`}>{after}</div>}
          </div>
        )}
        {(isMarked || offers) && (
          <Suspense fallback={null}>
            {isMarked && <Quote path={name} />}
            {offers && <Offers offers={offers} label={label} />}
          </Suspense>
        )}
      </div>
    </div>
  );
}

export function FieldError({ state }: { state: FieldState }) {
  if (state.error === null) return null;
  return (
    <p className={styles.error} id={`${state.id}-error`}>
      <Icon name="error" size={16} />
      <span>
        {state.isFromAts ? (
          <AtsText>{state.error}</AtsText>
        ) : (
          <Quoting quote={state.quote}>{state.error}</Quoting>
        )}
      </span>
    </p>
  );
}
