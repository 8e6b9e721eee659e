import { type ReactNode, Suspense } from 'react';
import { useCv } from '../autofill-ui/use-cv.ts';
import { lazyPage, orNothing } from '../shell/lazy-page.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words.ts';
import styles from './Field.module.css';
import { type FieldState, type Name, useFieldState } from './use-field.ts';

const [CvMark] = lazyPage(orNothing(() => import('../autofill-ui/CvMark.tsx')));
const [CvOffers] = lazyPage(orNothing(() => import('../autofill-ui/CvOffers.tsx')));
const [CvQuote] = lazyPage(orNothing(() => import('../autofill-ui/CvQuote.tsx')));

/** What a control must carry so that its label, hint and error belong to it. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  name: Name;
  label: string;
  hint?: ReactNode;
  /** The hint comes and goes while somebody types: it moves the label, never a control. */
  passing?: boolean;
  /** Required fields carry no mark; optional ones say so. */
  optional?: boolean;
  width?: 'short' | 'medium';
  /** What a fault names instead of the label, such as the file that was chosen. */
  subject?: string | undefined;
  /** Stands under the control, such as a counter; linked by `${id}-after`. */
  after?: ReactNode;
}

interface FieldShellProps extends FieldProps {
  children: (control: ControlProps, state: FieldState) => ReactNode;
}

/**
 * A field: label, hint, error, control, always in this order. It owns the ids, so a caller
 * cannot forget to connect them. Its error takes the room above the label: no control jumps.
 */
export function Field(props: FieldShellProps) {
  const { name, label, hint, passing, optional, width, subject, children, after } = props;
  const state = useFieldState(name, subject ?? label);
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
      {label} {optional && <Optional />}
    </label>
  );
  return (
    <div
      className={styles.field}
      data-invalid={state.error !== null || undefined}
      data-passing={(passing && Boolean(hint)) || undefined}
      data-width={width}
      data-read={isMarked || undefined}
    >
      {isMarked ? (
        <div className={styles.marked} dir="auto">
          {words}
          <Suspense fallback={null}>
            <CvMark path={name} label={label} id={`${state.id}-cv`} />
          </Suspense>
        </div>
      ) : (
        words
      )}
      {hint && (
        <div className={styles.hint} id={`${state.id}-hint`}>
          {hint}
        </div>
      )}
      <FieldError state={state} />
      <div className={styles.body}>
        {children(control, state)}
        {after && <div id={`${state.id}-after`}>{after}</div>}
        {(isMarked || offers) && (
          <Suspense fallback={null}>
            {isMarked && <CvQuote path={name} />}
            {offers && <CvOffers offers={offers} label={label} />}
          </Suspense>
        )}
      </div>
    </div>
  );
}

export function Optional() {
  const { t } = useWords();
  return <span className={styles.optional}>{t('optional')}</span>;
}

export function FieldError({ state }: { state: FieldState }) {
  if (state.error === null) return null;
  return (
    <p className={styles.error} id={`${state.id}-error`}>
      <Icon name="error" size={16} />
      <span>{state.error}</span>
    </p>
  );
}
