import { memo, type ReactNode, useId } from 'react';
import { Link, useLocation } from 'wouter';
import { useIntake } from '../../form/intake-context.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { type StepState, useStepStates } from '../../form/state/use-step-states.ts';
import { STEPS, type Step } from '../../form/step-order.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { preloadStep } from '../../steps/step-components.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './StepNav.module.css';

/** All steps with their states; each can be gone to at any time. On a phone it is one line and a menu. */
export function StepNav({ current, saved }: { current: Step; saved: ReactNode }) {
  const { t } = useI18n();
  const { id, steps } = useIntake();
  const states = useStepStates();
  const index = steps.indexOf(current);
  const spare = STEPS.filter((step) => !steps.includes(step));
  const stateOf = ({ slug }: Step) => states.find((state) => state.slug === slug);
  return (
    <nav className={styles.nav} aria-label={t('steps.label')}>
      <PhoneMenu current={current} />
      <div
        className={styles.progress}
        aria-hidden="true"
        style={{ '--done': (index + 1) / steps.length } as React.CSSProperties}
      />
      <ol className={styles.list}>
        {steps.map((step, position) => (
          <li key={step.slug}>
            <Link
              className={styles.step}
              href={pageUrl.draft(id, step.slug)}
              aria-current={step === current ? 'step' : undefined}
              onPointerEnter={() => preloadStep(step.slug)}
              onFocus={() => preloadStep(step.slug)}
            >
              <span className={`${styles.number} numbers`}>{position + 1}</span>
              <span className={styles.title}>{t(step.title)}</span>
              <State state={stateOf(step)} />
            </Link>
          </li>
        ))}
      </ol>
      {spare.length > 0 && (
        <p className={styles.spare}>
          {t('steps.spare')}{' '}
          {spare.map((step) => (
            <Link key={step.slug} href={pageUrl.draft(id, step.slug)}>
              {t(step.title)}
            </Link>
          ))}
        </p>
      )}
      <div className={styles.saved}>{saved}</div>
    </nav>
  );
}

function State({ state }: { state: StepState | undefined }) {
  const { t } = useI18n();
  if (state === undefined) return null;
  if (state.shown > 0) {
    return (
      <span className={styles.wrong}>
        <Icon name="error" size={16} />
        <span className="visually-hidden">{t('steps.wrong')}</span>
        {state.shown}
      </span>
    );
  }
  if (state.done) {
    return (
      <span className={styles.done}>
        <Icon name="check" size={16} />
        <span className="visually-hidden">{t('steps.done')}</span>
      </span>
    );
  }
  if (state.open === 0) return null;
  return (
    <span className={`${styles.open} numbers`}>
      {state.open} <span className="visually-hidden">{t('steps.open', { count: state.open })}</span>
    </span>
  );
}

/** Renders with the step, not with its counts. */
const PhoneMenu = memo(function PhoneMenu({ current }: { current: Step }) {
  const { t } = useI18n();
  const { id, steps } = useIntake();
  const menu = useId();
  const [, navigate] = useLocation();
  const spare = STEPS.filter((step) => !steps.includes(step));
  const position = t('step.position', {
    number: steps.indexOf(current) + 1,
    total: steps.length,
  });
  return (
    <div className={styles.phone}>
      <label className="visually-hidden" htmlFor={menu}>
        {t('steps.goTo')}
      </label>
      <select
        id={menu}
        className={styles.menu}
        value={current.slug}
        onChange={(event) => {
          const chosen = STEPS.find(({ slug }) => slug === event.target.value);
          if (chosen) navigate(pageUrl.draft(id, chosen.slug));
        }}
      >
        {steps.map((step, at) => (
          <option key={step.slug} value={step.slug}>
            {step === current ? `${position} – ${t(step.title)}` : `${at + 1} – ${t(step.title)}`}
          </option>
        ))}
        {spare.length > 0 && (
          <optgroup label={t('steps.spare')}>
            {spare.map((step) => (
              <option key={step.slug} value={step.slug}>
                {t(step.title)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
});
