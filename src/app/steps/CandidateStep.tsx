import { Suspense } from 'react';
import { GENDERS, SALARY_PERIODS } from '../../kombo/choices.ts';
import { CountryField } from '../fields/CountryField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { Group, Line } from '../fields/Grid.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { PhoneField } from '../fields/PhoneField.tsx';
import { Rows } from '../fields/Rows.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { takesField, useIntake } from '../intake/intake-context.ts';
import { lazyPage, orNothing } from '../shell/lazy-page.ts';
import { useWords } from '../words/words.ts';
import styles from './CandidateStep.module.css';
import { Consent } from './candidate/Consent.tsx';
import { EmailField } from './candidate/EmailField.tsx';
import { FurtherContacts } from './candidate/FurtherContacts.tsx';
import { SourcedBy } from './candidate/SourcedBy.tsx';

const [CvDrop] = lazyPage(orNothing(() => import('../autofill-ui/CvDrop.tsx')));

/** Who the candidate is: every field of the request's `candidate`, as far as the ATS stores it. */
export default function CandidateStep() {
  const { t } = useWords();
  const { form } = useIntake();
  const takes = (path: string) => takesField(form, `candidate.${path}`);
  return (
    <>
      <Suspense fallback={<div className={styles.room} />}>
        <CvDrop />
      </Suspense>
      <Group title={t('candidate.group.person')}>
        <Line>
          <TextField name="candidate.first_name" label={t('candidate.first_name')} />
          <TextField name="candidate.last_name" label={t('candidate.last_name')} />
        </Line>
        <Line>
          <EmailField />
          {takes('additional_email_addresses') && (
            <FurtherContacts
              name="candidate.additional_email_addresses"
              empty={{ type: 'PERSONAL', email_address: '' }}
            >
              {(index) => (
                <TextField
                  name={`candidate.additional_email_addresses.${index}.email_address`}
                  type="email"
                  label={t('candidate.additional_email_addresses.email_address', {
                    number: index + 1,
                  })}
                />
              )}
            </FurtherContacts>
          )}
          {takes('phone_number') && (
            <PhoneField
              name="candidate.phone_number"
              label={t('candidate.phone_number')}
              optional
            />
          )}
          {takes('additional_phone_numbers') && (
            <FurtherContacts
              name="candidate.additional_phone_numbers"
              empty={{ type: 'PERSONAL', phone_number: '' }}
            >
              {(index) => (
                <TextField
                  name={`candidate.additional_phone_numbers.${index}.phone_number`}
                  type="tel"
                  label={t('candidate.additional_phone_numbers.phone_number', {
                    number: index + 1,
                  })}
                />
              )}
            </FurtherContacts>
          )}
        </Line>
      </Group>

      <Group title={t('candidate.group.work')} shown={takes('title') || takes('company')}>
        <Line>
          {takes('title') && (
            <TextField name="candidate.title" label={t('candidate.title')} optional />
          )}
          {takes('company') && (
            <TextField name="candidate.company" label={t('candidate.company')} optional />
          )}
        </Line>
      </Group>

      {takes('location') && (
        <Group title={t('candidate.group.location')} hint={t('candidate.group.location.hint')}>
          <TextField
            name="candidate.location.street_1"
            label={t('candidate.location.street_1')}
            optional
          />
          <Line columns="narrow-wide">
            <TextField
              name="candidate.location.zip_code"
              label={t('candidate.location.zip_code')}
              optional
            />
            <TextField
              name="candidate.location.city"
              label={t('candidate.location.city')}
              optional
            />
          </Line>
          <Line>
            <TextField
              name="candidate.location.state"
              label={t('candidate.location.state')}
              optional
            />
            <CountryField
              name="candidate.location.country"
              label={t('candidate.location.country')}
              optional
            />
          </Line>
        </Group>
      )}

      {takes('social_links') && (
        <Group title={t('candidate.group.links')}>
          <Rows
            name="candidate.social_links"
            legend={t('candidate.social_links')}
            addLabel={t('candidate.social_links.add')}
            removeLabel={(number) => t('candidate.social_links.remove', { number })}
            empty={{ url: '' }}
          >
            {(path, index) => (
              <TextField
                name={`${path}.url`}
                type="url"
                label={t('candidate.social_links.url', { number: index + 1 })}
              />
            )}
          </Rows>
        </Group>
      )}

      <Group
        title={t('candidate.group.expectations')}
        shown={['availability_date', 'salary_expectations', 'gender'].some(takes)}
      >
        {takes('availability_date') && (
          <DateField
            name="candidate.availability_date"
            label={t('candidate.availability_date')}
            optional
          />
        )}
        {takes('salary_expectations') && (
          <Line>
            <NumberField
              name="candidate.salary_expectations.amount"
              label={t('candidate.salary_expectations.amount')}
              hint={t('candidate.salary_expectations.hint')}
              optional
            />
            <SelectField
              name="candidate.salary_expectations.period"
              label={t('candidate.salary_expectations.period')}
              choices={SALARY_PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
              none={t('choice.none')}
              optional
            />
          </Line>
        )}
        {takes('gender') && (
          <SelectField
            name="candidate.gender"
            label={t('candidate.gender')}
            hint={t('candidate.gender.hint')}
            choices={GENDERS.map((value) => ({ value, label: t(`gender.${value}`) }))}
            none={t('choice.none')}
            width="medium"
            optional
          />
        )}
      </Group>

      <SourcedBy />
      <Consent />
    </>
  );
}
