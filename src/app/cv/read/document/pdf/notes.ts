/** What is written on top of a page. */
export interface Note {
  text: string;
  rect: number[];
  /** Font size in points; 0 when it fits itself to its box. */
  letters: number;
}

/** Annotation flags of ISO 32000-1, table 165: hidden, and not shown on the screen. */
const NOT_SHOWN = 0x02 | 0x20;
/** A field can hold a whole letter; no CV needs more. Characters. */
const MAX_NOTE = 20_000;

/** Filled form fields and free-text notes among a page's annotations, as pdf.js lists them. */
export function notesOf(annotations: readonly unknown[]): Note[] {
  const notes: Note[] = [];
  for (const given of annotations) {
    const note = entriesOf(given);
    const { rect, annotationFlags, password } = note;
    const isShown = typeof annotationFlags !== 'number' || (annotationFlags & NOT_SHOWN) === 0;
    if (!isShown || password === true || !isRect(rect)) continue;
    const text = note.subtype === 'FreeText' ? entriesOf(note.contentsObj).str : fieldValue(note);
    if (typeof text !== 'string' || text.trim() === '') continue;
    const { fontSize } = entriesOf(note.defaultAppearanceData);
    const letters = typeof fontSize === 'number' ? fontSize : 0;
    notes.push({ text: text.slice(0, MAX_NOTE), rect, letters });
  }
  return notes;
}

type Entries = Readonly<Record<string, unknown>>;

function entriesOf(value: unknown): Entries {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function isRect(value: unknown): value is number[] {
  return Array.isArray(value) && value.length === 4 && value.every(Number.isFinite);
}

/** What a text field or a choice shows. */
function fieldValue({ subtype, fieldType, fieldValue: value, options }: Entries): string {
  if (subtype !== 'Widget' || (fieldType !== 'Tx' && fieldType !== 'Ch')) return '';
  const values = (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string',
  );
  if (fieldType === 'Tx' || !Array.isArray(options)) return values.join(', ');
  const shown = new Map(
    options.map(entriesOf).map(({ exportValue, displayValue }) => [exportValue, displayValue]),
  );
  return values.map((one) => shown.get(one) ?? one).join(', ');
}
