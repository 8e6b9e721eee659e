import { useEffect, useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Name } from '../../form/state/use-form-value.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { writeNumber } from '../../notation/either-number.ts';
import type { Notation } from '../state/use-typed-value.ts';
import { createLazyReader } from './lazy-reader.ts';

const amounts = createLazyReader(async () => (await import('../../notation/read-pay.ts')).readPay);

/**
 * Numbers in the person's own notation. What is typed before the code that reads them is there is
 * held as text and read then. No field renders for it, be there two or two hundred. A period that
 * stands beside an amount ("45k p.a.") goes into its own field; where there is none, it is not lost
 * silently: such a text is no number.
 */
export function useNumberNotation(periodName?: Name): Notation {
  const { locale, plainNumber } = useI18n();
  const { setValue } = useFormContext<IntakeValues>();
  useEffect(amounts.prepare, []);
  return useMemo(
    () => ({
      parse(text) {
        const pay = amounts.read(text, locale);
        const [amount] = pay?.isWhole ? pay.amounts : [];
        if (pay === null || amount === undefined) return text.trim();
        if (pay.period === null) return amount;
        if (periodName === undefined || pay.period === 'OTHER') return text.trim();
        setValue(periodName, pay.period, { shouldDirty: true });
        return amount;
      },
      format: (held) => (typeof held === 'number' ? writeNumber(held, plainNumber) : held),
      onReadsMore: amounts.onReady,
    }),
    [locale, plainNumber, periodName, setValue],
  );
}
