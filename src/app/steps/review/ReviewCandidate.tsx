import { useQuery } from '@tanstack/react-query';
import { isCalendarDate } from '../../../kombo/calendar.ts';
import type { ContactType } from '../../../kombo/candidate-request.ts';
import { queries } from '../../api/queries.ts';
import { takesField, useIntake } from '../../intake/intake-context.ts';
import type { Part } from '../../intake/taken-values.ts';
import type { IntakeValues } from '../../intake/values.ts';
import { useWords } from '../../words/words.ts';
import { userName } from '../candidate/user-name.ts';
import { KeptBack } from './KeptBack.tsx';
import { type Row, Rows, Section } from './Section.tsx';

interface ReviewCandidateProps {
  /** Without what the ATS does not take. */
  values: IntakeValues;
  /** What was entered, but is not taken. */
  keptBack: readonly Part[];
}

/** The candidate in the form's words. */
export function ReviewCandidate({ values, keptBack }: ReviewCandidateProps) {
  const { t, date, number, country } = useWords();
  const { form } = useIntake();
  const sourcedBy = useSourcedBy(values);
  const { candidate, gdpr_consent } = values;
  const { location, salary_expectations: salary } = candidate;
  const text = (value: string) => value.trim() || null;
  const day = (value: string) => (isCalendarDate(value) ? date(value) : text(value));
  const lines = (values: readonly string[]) =>
    values.filter((value) => value.trim()).join('\n') || null;
  /** A blank row is no value: it is not sent either. */
  const withKind = (value: string, type: ContactType) =>
    value.trim() && `${value} (${t(`contactType.${type}`)})`;
  const address = [
    location.street_1,
    `${location.zip_code} ${location.city}`.trim(),
    location.state,
    location.country && country(location.country),
  ];
  const amount = typeof salary.amount === 'number' ? number(salary.amount) : salary.amount;
  const period = salary.period && t(`period.${salary.period}`);
  /** "Not given" is said of what was asked only. */
  const isAsked = ({ value, part }: Row & { part?: Part }) =>
    value !== null || part === undefined || takesField(form, part);
  const rows: (Row & { part?: Part })[] = [
    {
      key: 'name',
      label: t('review.name'),
      value: text(`${candidate.first_name} ${candidate.last_name}`),
    },
    {
      key: 'email',
      label: t('candidate.email_address'),
      value: lines([
        candidate.email_address,
        ...candidate.additional_email_addresses.map(({ email_address, type }) =>
          withKind(email_address, type),
        ),
      ]),
    },
    {
      key: 'phone',
      part: 'candidate.phone_number',
      label: t('candidate.phone_number'),
      value: lines([
        candidate.phone_number,
        ...candidate.additional_phone_numbers.map(({ phone_number, type }) =>
          withKind(phone_number, type),
        ),
      ]),
    },
    {
      key: 'title',
      part: 'candidate.title',
      label: t('candidate.title'),
      value: text(candidate.title),
    },
    {
      key: 'company',
      part: 'candidate.company',
      label: t('candidate.company'),
      value: text(candidate.company),
    },
    {
      key: 'address',
      part: 'candidate.location',
      label: t('candidate.group.location'),
      value: lines(address),
    },
    {
      key: 'links',
      part: 'candidate.social_links',
      label: t('candidate.social_links'),
      value: lines(candidate.social_links.map(({ url }) => url)),
    },
    {
      key: 'availability',
      part: 'candidate.availability_date',
      label: t('candidate.availability_date'),
      value: day(candidate.availability_date),
    },
    {
      key: 'salary',
      part: 'candidate.salary_expectations',
      label: t('candidate.salary_expectations'),
      value: text([amount, period].filter(Boolean).join(' · ')),
    },
    {
      key: 'gender',
      part: 'candidate.gender',
      label: t('candidate.gender'),
      value: candidate.gender ? t(`gender.${candidate.gender}`) : null,
    },
    ...(sourcedBy === null
      ? []
      : [{ key: 'source', label: t('sourced_by.user_id'), value: sourcedBy }]),
    {
      key: 'consent',
      part: 'gdpr_consent',
      label: t('candidate.group.consent'),
      value: gdpr_consent.given
        ? text([t('yes'), day(gdpr_consent.expires_at)].filter(Boolean).join(' · '))
        : null,
    },
  ];
  return (
    <Section title={t('step.candidate')} step="candidate">
      <Rows rows={rows.filter(isAsked)} />
      <KeptBack parts={keptBack} />
    </Section>
  );
}

/** The name of the colleague whom the ATS credits; null when nobody was chosen. */
function useSourcedBy({ sourced_by: { user_id } }: IntakeValues): string | null {
  const { integrationId } = useIntake();
  const { data } = useQuery({ ...queries.users(integrationId, ''), enabled: user_id !== '' });
  if (user_id === '') return null;
  const user = data?.results.find(({ id }) => id === user_id);
  return user ? userName(user) : user_id;
}
