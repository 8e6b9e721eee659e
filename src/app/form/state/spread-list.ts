/** Several addresses, numbers or links in one field: one row each. Loads when there are some. */
import type { PathValue, UseFormReturn } from 'react-hook-form';
import { type ListKind, valuesIn } from '../../../text/lists.ts';
import { focusPath } from '../../platform/focus-path.ts';
import {
  CANDIDATE_FIELDS,
  type CandidateField,
  fieldAt,
  type RowsField,
} from '../candidate/candidate-fields.ts';
import type { IntakeValues } from '../values.ts';

type Form = Pick<UseFormReturn<IntakeValues>, 'getValues' | 'setValue'>;

/** Where the values of a field go: its own row and those after it, or itself and the list beside it. */
interface Place {
  list: RowsField;
  kind: ListKind;
  /** The row that the first value goes into; null where the field is no row. */
  row: number | null;
}

/**
 * Puts each value of a text into a field of its own, where the text is a list of the kind of values
 * that the field at `path` holds. False, and nothing is changed, when it is not, or is one value.
 */
export function spreadList(form: Form, path: string, text: string): boolean {
  const place = placeOf(path);
  if (place === null) return false;
  const [first, ...others] = valuesIn(text, place.kind);
  if (first === undefined || others.length === 0) return false;
  const { list, row } = place;
  const rows: object[] = [...form.getValues(list.path)];
  const there = new Set(
    rows.map((each) => Object.entries(each).find(([key]) => key === list.key)?.[1]),
  );
  const fresh = others.filter((value) => !there.has(value)).map((value) => list.toRow(value));
  if (row === null) {
    set(form, path, first);
    rows.push(...fresh);
  } else
    rows.splice(row, 1, { ...rows[row], ...list.toRow(first), ...typeOf(rows[row]) }, ...fresh);
  keepFocus(() => set(form, list.path, rows));
  return true;
}

const typeOf = (row: object | undefined) => (row && 'type' in row ? { type: row.type } : {});

function set(form: Form, path: string, value: unknown): void {
  const name = path as RowsField['path'];
  form.setValue(name, value as PathValue<IntakeValues, typeof name>, { shouldDirty: true });
}

const isListed = (kind: CandidateField['input']): kind is ListKind =>
  kind === 'email' || kind === 'tel' || kind === 'url';

function placeOf(path: string): Place | null {
  const [, listPath = '', number = ''] = /^(.+)\.(\d+)\.\w+$/.exec(path) ?? [];
  const own = fieldAt(listPath === '' ? path : listPath);
  const kind = own?.input;
  if (own === undefined || !isListed(kind)) return null;
  if (own.control === 'rows') return { list: own, kind, row: Number(number) };
  const list = CANDIDATE_FIELDS.find((field) => field.control === 'rows' && field.input === kind);
  return list?.control === 'rows' ? { list, kind, row: null } : null;
}

/** Rows are made anew when their list is set: whoever stands in one stays there. */
function keepFocus(change: () => void): void {
  const { activeElement } = document;
  const path =
    activeElement?.getAttribute('name') ?? activeElement?.getAttribute('data-path') ?? null;
  change();
  requestAnimationFrame(() => {
    if (path !== null && activeElement?.isConnected === false) focusPath(path);
  });
}
