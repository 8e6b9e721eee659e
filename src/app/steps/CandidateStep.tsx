import { Suspense } from 'react';
import { CONTACT_TYPES, GENDERS, SALARY_PERIODS } from '../../kombo/choices.ts';
import { CountryField } from '../fields/CountryField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { Group, Line } from '../fields/Grid.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { PhoneField } from '../fields/PhoneField.tsx';
import { Rows } from '../fields/Rows.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { takesField, useIntake } from '../intake/intake-context.ts';
import { lazyPage } from '../shell/lazy-page.ts';
import { useWords } from '../words/words.ts';
import styles from './CandidateStep.module.css';
import { Consent } from './candidate/Consent.tsx';
import { EmailField } from './candidate/EmailField.tsx';
import { SourcedBy } from './candidate/SourcedBy.tsx';

const [CvDrop] = lazyPage(() => import('../autofill-ui/CvDrop.tsx'));

/** Who the candidate is: every field of the request's `candidate`, as far as the ATS stores it. */
export default function CandidateStep() {
  const { t } = useWords();
  const { form } = useIntake();
  const takes = (path: string) => takesField(form, `candidate.${path}`);
  const contactTypes = CONTACT_TYPES.map((value) => ({ value, label: t(`contactType.${value}`) }));
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
            <Rows
              name="candidate.additional_email_addresses"
              legend={t('candidate.additional_email_addresses')}
              addLabel={t('candidate.additional_email_addresses.add')}
              removeLabel={(number) => t('candidate.additional_email_addresses.remove', { number })}
              empty={{ type: 'PERSONAL', email_address: '' }}
            >
              {(path) => (
                <Line columns="wide-narrow">
                  <TextField
                    name={`${path}.email_address`}
                    type="email"
                    label={t('candidate.additional_email_addresses.email_address')}
                  />
                  <SelectField
                    name={`${path}.type`}
                    label={t('contactType.label')}
                    choices={contactTypes}
                  />
                </Line>
              )}
            </Rows>
          )}
          {takes('phone_number') && (
            <PhoneField
              name="candidate.phone_number"
              label={t('candidate.phone_number')}
              optional
            />
          )}
          {takes('additional_phone_numbers') && (
            <Rows
              name="candidate.additional_phone_numbers"
              legend={t('candidate.additional_phone_numbers')}
              addLabel={t('candidate.additional_phone_numbers.add')}
              removeLabel={(number) => t('candidate.additional_phone_numbers.remove', { number })}
              empty={{ type: 'PERSONAL', phone_number: '' }}
            >
              {(path) => (
                <Line columns="wide-narrow">
                  <TextField
                    name={`${path}.phone_number`}
                    type="tel"
                    label={t('candidate.additional_phone_numbers.phone_number')}
                  />
                  <SelectField
                    name={`${path}.type`}
                    label={t('contactType.label')}
                    choices={contactTypes}
                  />
                </Line>
              )}
            </Rows>
          )}
        </Line>
      </Group>

      <Group title={t('candidate.group.work')}>
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
                label={t('candidate.social_links.url.numbered', { number: index + 1 })}
              />
            )}
          </Rows>
        </Group>
      )}

      <Group title={t('candidate.group.expectations')}>
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
