import { useValue } from '../form/state/use-field.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';

export interface Choice {
  value: string;
  label: string;
  /** The language of its label, where that is not the page's. */
  lang?: string | undefined;
}

interface SelectFieldProps extends FieldProps {
  choices: readonly Choice[];
  /** The words of "nothing chosen"; left out where something always is. */
  none?: string;
}

/** One of a few choices, with the platform's own list. */
export function SelectField({ choices, none, ...field }: SelectFieldProps) {
  const { name } = field;
  const [value, setValue] = useValue(name);
  return (
    <Field {...field}>
      {(control) => (
        <div className={styles.select}>
          <select
            {...control}
            className={styles.control}
            name={name}
            value={`${value ?? ''}`}
            onChange={(event) => setValue(event.target.value)}
          >
            {none !== undefined && <option value="">{none}</option>}
            {choices.map(({ value, label, lang }) => (
              <option key={value} value={value} lang={lang}>
                {label}
              </option>
            ))}
          </select>
          <Icon name="chevronDown" />
        </div>
      )}
    </Field>
  );
}
