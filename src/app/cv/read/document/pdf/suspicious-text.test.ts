import { describe, expect, it } from 'vitest';
import { mayHideText } from './suspicious-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (number: number, drawing: number) =>
  `${number} 0 obj\n<< /Type /Page /MediaBox [0 0 600 800] /Contents ${drawing} 0 R >>\nendobj\n`;
const drawing = (number: number, text: string) =>
  `${number} 0 obj\n<< /Length ${text.length} >>\nstream\n${text}\nendstream\nendobj\n`;
const [WHITE, BLACK] = ['BT 1 1 1 rg (Ada) Tj ET', 'BT 0 0 0 rg (Ada) Tj ET'];

describe('mayHideText', () => {
  it('sees white text on any page', () => {
    expect(mayHideText(bytes(page(1, 2) + drawing(2, WHITE)))).toBe(true);
    expect(mayHideText(bytes(page(1, 2) + drawing(2, BLACK)))).toBe(false);
  });

  it('passes over what only pages draw that are not read', () => {
    const file = bytes(page(1, 2) + drawing(2, BLACK) + page(3, 4) + drawing(4, WHITE));
    expect(mayHideText(file)).toBe(true);
    expect(mayHideText(file, new Set([1]))).toBe(false);
    expect(mayHideText(file, new Set([3]))).toBe(true);
  });

  it('looks at what a page that is read shares, and at what no page is known to draw', () => {
    const shared = bytes(page(3, 2) + page(1, 2) + drawing(2, WHITE));
    expect(mayHideText(shared, new Set([1]))).toBe(true);
    const form = bytes(page(1, 2) + drawing(2, BLACK) + drawing(7, WHITE));
    expect(mayHideText(form, new Set([1]))).toBe(true);
    const parts = '3 0 obj\n<< /Type /Page /Contents [4 0 R 5 0 R] >>\nendobj\n';
    expect(mayHideText(bytes(parts + drawing(4, WHITE)), new Set([1]))).toBe(true);
  });
});
