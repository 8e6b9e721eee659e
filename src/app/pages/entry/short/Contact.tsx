import { useState } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { CountryField } from '../../../fields/CountryField.tsx';
import { FieldGroup } from '../../../fields/FieldGroup.tsx';
import { CANDIDATE_FIELDS, type CandidateField } from '../../../form/candidate/candidate-fields.ts';
import { useIntake } from '../../../form/intake-context.ts';
import { isFilled } from '../../../form/is-filled.ts';
import { isAsked } from '../../../form/supports-field.ts';
import { listFieldIssues } from '../../../form/validate/list-field-issues.ts';
import type { IntakeValues } from '../../../form/values.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { CandidateControl } from '../../../steps/candidate/CandidateControl.tsx';
import styles from './ShortForm.module.css';

const PHONE = 'candidate.phone_number';
const COUNTRY = 'candidate.location.country';
const isAlwaysAsked = ({ required }: CandidateField) => required === true;

/**
 * What every candidate needs, the phone number once one is known, and the country where the CV has
 * an address without one; whatever else the CV filled is folded below it: nothing is sent that
 * cannot be seen.
 */
export function Contact() {
  const { t } = useI18n();
  const { atsCapabilities } = useIntake();
  const { control } = useFormContext<IntakeValues>();
  const { errors } = useFormState({ control, name: 'candidate' });
  const candidate = useWatch({ control, name: 'candidate' });
  /** What was filled once keeps its place, or emptying a field would take it away. */
  const [seen, setSeen] = useState<ReadonlySet<CandidateField>>(() => new Set());
  const filled = CANDIDATE_FIELDS.filter(
    (field) =>
      !isAlwaysAsked(field) &&
      isAsked(atsCapabilities, field) &&
      isFilled(valueAt(candidate, field.path)) &&
      // A unit of pay is chosen beforehand: it says nothing without an amount.
      field.path !== 'candidate.salary_expectations.period',
  );
  if (filled.some((field) => !seen.has(field))) setSeen(new Set([...seen, ...filled]));
  const [asksCountry, setAsksCountry] = useState(false);
  const hasAddress = filled.some(({ path }) => path.startsWith('candidate.location.'));
  if (!asksCountry && hasAddress && candidate.location.country === '') setAsksCountry(true);
  const isBeside = ({ path }: CandidateField) =>
    path === PHONE || (asksCountry && path === COUNTRY);
  const more = CANDIDATE_FIELDS.filter((field) => seen.has(field) && !isBeside(field));
  const phone = CANDIDATE_FIELDS.filter((field) => seen.has(field) && field.path === PHONE);
  const isWrong = listFieldIssues(errors).some(({ path }) =>
    more.some((field) => path.startsWith(field.path)),
  );
  const [open, setOpen] = useState(false);
  return (
    <FieldGroup title={t('short.contact')}>
      {[...CANDIDATE_FIELDS.filter(isAlwaysAsked), ...phone].map((field) => (
        <CandidateControl key={field.path} field={field} />
      ))}
      {asksCountry && (
        <CountryField name={COUNTRY} label={t(COUNTRY)} hint={t('candidate.group.location.hint')} />
      )}
      {more.length > 0 && (
        <details
          className={styles.more}
          open={open || isWrong}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{t('short.more', { count: more.length })}</summary>
          {(open || isWrong) && (
            <div className={styles.fields}>
              {more.map((field) => (
                <CandidateControl key={field.path} field={field} />
              ))}
            </div>
          )}
        </details>
      )}
    </FieldGroup>
  );
}

function valueAt(candidate: IntakeValues['candidate'], path: string): unknown {
  return path
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      candidate,
    );
}
