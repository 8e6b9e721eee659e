/**
 * A text of several lines or cells that is pasted into a field of one line. The browser would join
 * its lines without a space between them, and cells by tabs that nobody sees. Small: it comes with the
 * first page.
 */

/** No field of one line takes more; a browser would lay out a million characters for minutes. */
const MAX_PASTED = 20_000;

/** Puts a pasted text where it belongs; false when it is to stand in the field, as one line. */
export type TakePaste = (control: HTMLInputElement, text: string) => Promise<boolean>;

let take: TakePaste | null = null;

/** Has what is pasted offered to `next` first. Returns how to stop. */
export function takePastes(next: TakePaste): () => void {
  take = next;
  return () => {
    if (take === next) take = null;
  };
}

/** Offers a text to whoever takes pastes now. */
export function offerPaste(...pasted: Parameters<TakePaste>): Promise<boolean> {
  return take?.(...pasted) ?? Promise.resolve(false);
}

const SEVERAL_LINES = /[\t\r\n\u2028\u2029]/;
/** "Ivo;Testmann;ivo@a.example", "Ivo Testmann <ivo@a.example>" */
const SEVERAL_VALUES = /[;,|<][^;,|<@\n]*@|@[^@;,|\n]*[;,|]/;

/** "Testmann, Ivo" in a field for a part of a name; "Am Markt 3, 10115 Berlin" in one of an address. */
const OF_FIELD = [
  [/^candidate\.(?:first|last)_name$/, /^[^\d@,;]{2,40}, ?[^\d@,;]{2,40}$/],
  [/^candidate\.location\./, /^(?:[^,\d]*(?:\d[^,]*,|,\D*\d)|\s*\d{3,}[ -]\p{L})/u],
] as const;

/** Does a text of one line look like more than the field at this path is for? */
export function holdsSeveral(text: string, path: string): boolean {
  const isOfField = OF_FIELD.some(
    ([field, several]) => field.test(path) && several.test(text.trim()),
  );
  return isOfField || SEVERAL_VALUES.test(text);
}

/** Listens for as long as the page is open. */
export function guardPastes(): void {
  document.addEventListener('paste', (event) => {
    const { target: control, clipboardData } = event;
    const pasted = clipboardData?.getData('text/plain') ?? '';
    const text = pasted.slice(0, MAX_PASTED);
    if (!(control instanceof HTMLInputElement) || control.readOnly) return;
    const isSeveral = SEVERAL_LINES.test(text.trim());
    const isWhole = text === pasted;
    if (!isSeveral && isWhole && (take === null || !holdsSeveral(text, control.name))) return;
    event.preventDefault();
    void offerPaste(control, pasted).then((isTaken) => isTaken || insert(control, text));
  });
}

/** As typing would, so that the browser can undo it; where the focus has gone on, behind what is there. */
function insert(control: HTMLInputElement, text: string): void {
  const line = text.replace(/\s+/g, ' ').trim();
  if (document.activeElement === control && document.execCommand('insertText', false, line)) return;
  control.setRangeText(line, control.selectionStart ?? 0, control.selectionEnd ?? 0, 'end');
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}
