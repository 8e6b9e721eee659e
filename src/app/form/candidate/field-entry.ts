/** What an entry of the list of candidate fields says about its field. */
import type { MessageId } from '../../i18n/i18n.ts';

/** What every entry may say; what it leaves out is the ordinary case. */
interface EntryBase {
  /** Its path in form, body and issues, and the id of its label. */
  path: MessageId & `candidate.${string}`;
  /** What the ATS must support for it, also the id of a label; its own path, if left out. */
  part?: MessageId & `candidate.${string}`;
  /** The heading that it stands under, `candidate.group.<group>` in the catalogue. */
  group: 'person' | 'work' | 'location' | 'links' | 'expectations';
  /** It stands on the line of the field before it. */
  beside?: true;
  /** How the line that begins with it is divided; in halves, if left out. */
  columns?: 'narrow-wide';
  width?: 'medium';
  hint?: MessageId;
  /** Kombo cannot do without it: asked whatever the ATS stores. */
  required?: true;
  /** What is typed, where it is more than text: for the keyboard, and for telling values apart. */
  input?: 'name' | 'postcode' | 'email' | 'tel' | 'url';
  /** CVs fill it, and this is its unit: where one field of it differs from the CV, none is filled. */
  cv?: string;
  /** Its row in the review, by the id of the row's label; if left out, the part it belongs to. */
  row?: MessageId;
  /** What the review puts between the field before it in its row and it; if left out, a new line. */
  join?: ' ' | ' · ';
}

interface SingleEntry extends EntryBase {
  control: 'text' | 'email' | 'phone' | 'country' | 'date' | 'number';
  /** Of an amount: the path of its period, which people write beside it. */
  period?: MessageId & `candidate.${string}`;
}

interface ChoiceEntry extends EntryBase {
  control: 'choice';
  /** Kombo's values in the order they are offered in, each with the id of its label. */
  choices: Readonly<Record<string, MessageId>>;
}

interface RowsEntry extends EntryBase {
  control: 'rows';
  /** The key of a row's own value: where that is blank, the row is. */
  key: string;
  /** The label of a row's own value; takes the row's `number`, counted from one. */
  label: MessageId;
  /** The form path of a row's own value; rows are counted from zero. */
  nameOf(index: number): string;
  /** A row with this value. */
  toRow(value: string): object;
  /** The form path of a row's kind of contact, where rows have one. */
  typeNameOf?(index: number): string;
}

/** A field of the candidate as all that show, fill, check or send it are told of it. */
export type FieldEntry = SingleEntry | ChoiceEntry | RowsEntry;

/** Whatever an entry can say. */
export type EntryKey = keyof SingleEntry | keyof ChoiceEntry | keyof RowsEntry;

/** What an entry for a list says of its rows; the key of their value is written here alone. */
export function rowsOf<
  const P extends string,
  const K extends string,
  Row extends Record<K, string>,
>(path: P, key: K, toRow: (value: string) => Row) {
  const nameOf = (index: number) => `${path}.${index}.${key}` as const;
  return { control: 'rows', path, key, label: `${path}.${key}`, nameOf, toRow } as const;
}

/** The same for further ways to reach the candidate, whose rows have a kind beside their value. */
export function contactsOf<
  const P extends string,
  const K extends string,
  Row extends Record<K | 'type', string>,
>(path: P, key: K, toRow: (value: string) => Row) {
  const typeNameOf = (index: number) => `${path}.${index}.type` as const;
  return { ...rowsOf(path, key, toRow), typeNameOf } as const;
}
