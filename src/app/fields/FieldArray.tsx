import { type ReactNode, Suspense, useId, useRef, useState } from 'react';
import {
  type FieldArray as ArrayItem,
  type FieldArrayPath,
  useFieldArray,
  useFormContext,
} from 'react-hook-form';
import { useCv } from '../cv/session/use-cv.ts';
import type { IntakeValues } from '../form/values.ts';
import { useI18n } from '../i18n/i18n.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Live } from '../ui/Live.tsx';
import styles from './FieldArray.module.css';
import { useFieldSlots } from './field-slots.ts';

type RowsName = Extract<FieldArrayPath<IntakeValues>, `candidate.${string}`>;

interface RowsProps<N extends RowsName> {
  name: N;
  legend: string;
  addLabel: string;
  /** The accessible name of a row's remove button. */
  removeLabel(position: number): string;
  empty: ArrayItem<IntakeValues, N>;
  /** The fields of a row, which are counted from zero. */
  children(index: number): ReactNode;
}

/** A list of like rows, such as further e-mail addresses, that grows and shrinks by buttons. */
export function FieldArray<N extends RowsName>({
  name,
  legend,
  addLabel,
  removeLabel,
  empty,
  children,
}: RowsProps<N>) {
  const { t } = useI18n();
  const { control } = useFormContext<IntakeValues>();
  const { fields, append, remove } = useFieldArray({ control, name });
  const add = useRef<HTMLButtonElement>(null);
  /** Rows that a CV brings are counted where it says what it filled. */
  const [isByHand, setByHand] = useState(false);
  const status = useId();
  const { Offers } = useFieldSlots();
  const offers = useCv((cv) => cv.offers.get(name));
  return (
    <fieldset className={styles.rows} data-empty={fields.length === 0 || undefined}>
      <legend className="visually-hidden">{legend}</legend>
      {fields.map((row, index) => (
        <div className={styles.row} key={row.id}>
          <div className={styles.fields}>{children(index)}</div>
          <IconButton
            className={styles.remove}
            icon="trash"
            label={removeLabel(index + 1)}
            onClick={() => {
              setByHand(true);
              remove(index);
              add.current?.focus();
            }}
          />
        </div>
      ))}
      <Button
        ref={add}
        look="quiet"
        compact
        icon="plus"
        onClick={() => {
          setByHand(true);
          append(empty);
        }}
      >
        {addLabel}
      </Button>
      {offers && (
        <Suspense fallback={null}>
          <Offers offers={offers} label={legend} />
        </Suspense>
      )}
      <Live as="span" id={status} className="visually-hidden">
        {isByHand && fields.length > 0 ? t('rows.count', { count: fields.length, legend }) : ''}
      </Live>
    </fieldset>
  );
}
