import { streamsOf, unpacked } from './streams.ts';

/** What pdf.js gives for a letter whose font does not say which one it is. */
export const UNKNOWN_LETTER = '\u0000';

/** Spans marked within a drawing (ISO 32000-1, 14.9.4), with the text that each says to stand for, as UTF-16 in hex. */
const SPAN =
  /\/Span\s{0,3}<<\s{0,3}(?:\/ActualText\s{0,3}<([0-9A-Fa-f]{0,400})>)?[^<>]{0,200}>>\s{0,3}BDC/g;
/** More of a drawing is not unpacked. */
const MAX_DRAWING = 2 * 1024 * 1024;

/**
 * The marked spans of each drawing of a file, in order: the text that a span says to stand for, or null. Canva's fonts
 * for Chinese and Japanese do not say what some of their letters are; such spans do.
 */
export function spansOf(file: Uint8Array): (string | null)[][] {
  const found: (string | null)[][] = [];
  const room = new Uint8Array(MAX_DRAWING);
  for (const { dictionary, body } of streamsOf(file)) {
    const drawing = unpacked(dictionary, body, room);
    if (drawing === null) continue;
    const text = new TextDecoder('latin1').decode(drawing);
    if (!text.includes('/ActualText')) continue;
    const spans = [...text.matchAll(SPAN)].map(([, hex]) => (hex ? fromHex(hex) : null));
    if (spans.length > 0) found.push(spans);
  }
  return found;
}

/** "feff5982" → 如; null for what is no UTF-16 with its mark. */
function fromHex(hex: string): string | null {
  const codes = hex.match(/[0-9a-f]{4}/gi) ?? [];
  const [mark, ...letters] = codes.map((code) => Number.parseInt(code, 16));
  return mark === 0xfeff ? String.fromCharCode(...letters) : null;
}

/** One step of a page's text as pdf.js gives it: a run, or where a marked span begins or ends. */
export interface Step {
  str?: string;
  type?: string;
  tag?: string | null;
}

/**
 * Runs of unknown letters as the text that their span says to stand for. The spans are those of the drawing that has as
 * many as the page; where none has, nothing changes. The steps are changed in place.
 */
export function withSpokenText(steps: readonly Step[], drawings: readonly (string | null)[][]) {
  const begins = steps.filter(({ type, tag }) => isBegin(type) && tag === 'Span').length;
  const [spans, other] = drawings.filter((spoken) => spoken.length === begins);
  if (!spans || other) return;
  const open: (string | null)[] = [];
  let at = 0;
  for (const step of steps) {
    if (isBegin(step.type)) {
      open.push(step.tag === 'Span' ? (spans[at] ?? null) : null);
      if (step.tag === 'Span') at += 1;
    } else if (step.type === 'endMarkedContent') open.pop();
    else if (step.str === UNKNOWN_LETTER) step.str = open.at(-1) ?? step.str;
  }
}

const isBegin = (type: string | undefined) =>
  type === 'beginMarkedContent' || type === 'beginMarkedContentProps';
