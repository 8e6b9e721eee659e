/** Puts a fault into words that say how to mend it; a server's own sentence passes through. */
import { FAULTS, type FaultCode, parseFault } from '../../kombo/fault.ts';
import type { MessageId, Words } from './words.ts';

const BYTE_VALUES = new Set<FaultCode>(['file_too_large', 'file_total_too_large']);

/** The sentence for a message at the field with this label. */
export function faultWords(words: Words, message: string, label: string): string {
  const fault = parseFault(message);
  if (fault === null) return message;
  const values = { ...fault.values, label };
  for (const key of ['min', 'max'] as const) {
    const raw = fault.values[key];
    if (raw === undefined) continue;
    const amount = Number(raw);
    Object.assign(values, {
      [key]: BYTE_VALUES.has(fault.code) ? words.bytes(amount) : amount,
    });
  }
  return words.t(FAULT_IDS[fault.code], values);
}

/** The compiler asks for a sentence in the catalogue for each fault. */
const FAULT_IDS = Object.fromEntries(
  Object.keys(FAULTS).map((code) => [code, `fault.${code}`]),
) as { [Code in FaultCode]: `fault.${Code}` } satisfies Record<FaultCode, MessageId>;
