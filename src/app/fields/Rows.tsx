import { type ReactNode, Suspense, useId, useRef } from 'react';
import {
  type FieldArray,
  type FieldArrayPath,
  useFieldArray,
  useFormContext,
} from 'react-hook-form';
import { useCv } from '../autofill-ui/use-cv.ts';
import type { IntakeValues } from '../intake/values.ts';
import { lazyPage, orNothing } from '../shell/lazy-page.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import styles from './Rows.module.css';

const [CvOffers] = lazyPage(orNothing(() => import('../autofill-ui/CvOffers.tsx')));

type RowsName = Extract<FieldArrayPath<IntakeValues>, `candidate.${string}`>;

interface RowsProps<N extends RowsName> {
  name: N;
  legend: string;
  addLabel: string;
  /** The accessible name of a row's remove button. */
  removeLabel(position: number): string;
  empty: FieldArray<IntakeValues, N>;
  children(path: `${N}.${number}`, index: number): ReactNode;
}

/** A list of like rows, such as further e-mail addresses, that grows and shrinks by buttons. */
export function Rows<N extends RowsName>({
  name,
  legend,
  addLabel,
  removeLabel,
  empty,
  children,
}: RowsProps<N>) {
  const { t } = useWords();
  const { control } = useFormContext<IntakeValues>();
  const { fields, append, remove } = useFieldArray({ control, name });
  const add = useRef<HTMLButtonElement>(null);
  const status = useId();
  const offers = useCv((cv) => cv.offers.get(name));
  return (
    <fieldset className={styles.rows} data-empty={fields.length === 0 || undefined}>
      <legend className="visually-hidden">{legend}</legend>
      {fields.map((row, index) => (
        <div className={styles.row} key={row.id}>
          <div className={styles.fields}>{children(`${name}.${index}`, index)}</div>
          <IconButton
            className={styles.remove}
            icon="trash"
            label={removeLabel(index + 1)}
            onClick={() => {
              remove(index);
              add.current?.focus();
            }}
          />
        </div>
      ))}
      <Button ref={add} look="quiet" compact icon="plus" onClick={() => append(empty)}>
        {addLabel}
      </Button>
      {offers && (
        <Suspense fallback={null}>
          <CvOffers offers={offers} label={legend} />
        </Suspense>
      )}
      <span id={status} className="visually-hidden" role="status">
        {fields.length > 0 ? t('rows.count', { count: fields.length, legend }) : ''}
      </span>
    </fieldset>
  );
}
