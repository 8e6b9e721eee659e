import { useId, useState } from 'react';
import { AUDIT_ACTIONS, AUDIT_OUTCOMES } from '../../../contract/audit.ts';
import { useI18n } from '../../i18n/i18n.ts';
import overList from '../../ui/page/List.module.css';
import styles from './Audit.module.css';
import { type AuditFilterValues, isDay } from './audit-filters.ts';
import { actionWord, outcomeWord } from './audit-words.ts';

interface AuditFiltersProps {
  values: AuditFilterValues;
  onChange(values: AuditFilterValues): void;
  actors: readonly { id: string; label: string }[];
}

/** What to look for: what was done, how it ended, by whom, on which days. */
export function AuditFilters({ values, onChange, actors }: AuditFiltersProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { action, outcome, actor, from, to } = values;
  const byWord = (one: Option, other: Option) => one.label.localeCompare(other.label, i18n.locale);
  return (
    <search className={styles.filters}>
      <Choice
        label={t('audit.filter.action')}
        all={t('audit.filter.allActions')}
        value={action}
        options={AUDIT_ACTIONS.map((id) => ({ id, label: actionWord(i18n, id) })).sort(byWord)}
        onChange={(id) => onChange({ ...values, action: id })}
      />
      <Choice
        label={t('audit.filter.outcome')}
        all={t('audit.filter.allOutcomes')}
        value={outcome}
        options={AUDIT_OUTCOMES.map((id) => ({ id, label: outcomeWord(i18n, id) }))}
        onChange={(id) => onChange({ ...values, outcome: id })}
      />
      <Choice
        label={t('audit.filter.actor')}
        all={t('audit.filter.allActors')}
        value={actor}
        options={actors}
        onChange={(id) => onChange({ ...values, actor: id })}
      />
      <Day
        label={t('audit.filter.from')}
        value={from}
        onChange={(day) => onChange({ ...values, from: day })}
      />
      <Day
        label={t('audit.filter.to')}
        value={to}
        onChange={(day) => onChange({ ...values, to: day })}
      />
    </search>
  );
}

interface Option<Id extends string = string> {
  id: Id;
  label: string;
}

interface ChoiceProps<Id extends string> {
  label: string;
  /** What the choice of nothing is called. */
  all: string;
  value: Id | '';
  options: readonly Option<Id>[];
  onChange(id: Id | ''): void;
}

function Choice<Id extends string>({ label, all, value, options, onChange }: ChoiceProps<Id>) {
  const id = useId();
  return (
    <div className={overList.filter}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={overList.control}
        value={value}
        onChange={({ target }) =>
          onChange(options.find((option) => option.id === target.value)?.id ?? '')
        }
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface DayProps {
  label: string;
  value: string;
  onChange(day: string): void;
}

/** A day; while it is typed, its year has too few digits and nothing is asked for. */
function Day({ label, value, onChange }: DayProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  return (
    <div className={overList.filter}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={overList.control}
        type="date"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === '' || isDay(target.value)) onChange(target.value);
        }}
      />
    </div>
  );
}
