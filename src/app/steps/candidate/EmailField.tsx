import { TextField } from '../../fields/TextField.tsx';
import { useI18n } from '../../i18n/i18n.ts';
import { AtsText, Quoting } from '../../ui/AtsText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Live } from '../../ui/Live.tsx';
import styles from './EmailField.module.css';
import { type KnownPerson, useKnownPerson } from './use-known-person.ts';

/**
 * The e-mail address, and whether the ATS already knows it, before the person exists twice. That
 * is a hint, never an error; one line of it takes the room that is kept, so that nothing moves
 * which somebody types in, and the rest opens on request.
 */
export function EmailField() {
  const { t } = useI18n();
  const person = useKnownPerson();
  return (
    <>
      <TextField
        name="candidate.email_address"
        type="email"
        label={t('candidate.email_address')}
        hint={person && <Known {...person} />}
        passing
      />
      <Live as="span" className="visually-hidden">
        {person && <KnownWords {...person} />}
      </Live>
    </>
  );
}

function KnownWords({ applied, name }: KnownPerson) {
  const { t } = useI18n();
  return <Quoting quote={name}>{t(applied ? 'known.applied' : 'known.title', { name })}</Quoting>;
}

function Known(person: KnownPerson) {
  const { t } = useI18n();
  const { jobs, applied } = person;
  const hasApplied = applied !== null;
  return (
    <details className={styles.known} data-tone={hasApplied ? 'warning' : 'info'}>
      <summary>
        <Icon name={hasApplied ? 'warning' : 'info'} size={16} />
        <span>
          <KnownWords {...person} />
        </span>
      </summary>
      <p>{hasApplied ? t('known.sameJob') : t('known.otherJobs', { count: jobs.length })}</p>
      {jobs.length > 0 && (
        <ul>
          {jobs.slice(0, 3).map((job) => (
            <li key={job}>
              <AtsText>{job}</AtsText>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
