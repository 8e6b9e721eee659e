import { isCalendarDate } from '../../../kombo/calendar.ts';
import type { IntakeValues } from '../../intake/values.ts';
import { useWords } from '../../words/words.ts';
import { Rows, Section } from './Section.tsx';

/** The candidate in the form's words. */
export function ReviewCandidate({ values }: { values: IntakeValues }) {
  const { t, date, number, country } = useWords();
  const { candidate, gdpr_consent } = values;
  const { location, salary_expectations: salary } = candidate;
  const text = (value: string) => value.trim() || null;
  const day = (value: string) => (isCalendarDate(value) ? date(value) : text(value));
  const lines = (values: readonly string[]) =>
    values.filter((value) => value.trim()).join('\n') || null;
  const address = [
    location.street_1,
    `${location.zip_code} ${location.city}`.trim(),
    location.state,
    location.country && country(location.country),
  ];
  const amount = typeof salary.amount === 'number' ? number(salary.amount) : salary.amount;
  const period = salary.period && t(`period.${salary.period}`);
  return (
    <Section title={t('step.candidate')} step="candidate">
      <Rows
        rows={[
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
              ...candidate.additional_email_addresses.map(
                ({ email_address, type }) => `${email_address} (${t(`contactType.${type}`)})`,
              ),
            ]),
          },
          {
            key: 'phone',
            label: t('candidate.phone_number'),
            value: lines([
              candidate.phone_number,
              ...candidate.additional_phone_numbers.map(
                ({ phone_number, type }) => `${phone_number} (${t(`contactType.${type}`)})`,
              ),
            ]),
          },
          { key: 'title', label: t('candidate.title'), value: text(candidate.title) },
          { key: 'company', label: t('candidate.company'), value: text(candidate.company) },
          { key: 'address', label: t('candidate.group.location'), value: lines(address) },
          {
            key: 'links',
            label: t('candidate.social_links'),
            value: lines(candidate.social_links.map(({ url }) => url)),
          },
          {
            key: 'availability',
            label: t('candidate.availability_date'),
            value: day(candidate.availability_date),
          },
          {
            key: 'salary',
            label: t('candidate.salary_expectations'),
            value: text([amount, period].filter(Boolean).join(' · ')),
          },
          {
            key: 'gender',
            label: t('candidate.gender'),
            value: candidate.gender ? t(`gender.${candidate.gender}`) : null,
          },
          {
            key: 'consent',
            label: t('candidate.group.consent'),
            value: gdpr_consent.given
              ? text([t('yes'), day(gdpr_consent.expires_at)].filter(Boolean).join(' · '))
              : null,
          },
        ]}
      />
    </Section>
  );
}
