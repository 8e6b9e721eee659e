import { describe, expect, it } from 'vitest';
import { type Step, spansOf, withSpokenText } from './spoken-text.ts';

const drawing = (text: string) =>
  new TextEncoder().encode(`1 0 obj <</Length 9>>\nstream\n${text}\nendstream endobj`);
const begin = { type: 'beginMarkedContentProps', tag: 'Span' };
const end = { type: 'endMarkedContent' };

describe('the spans of a drawing', () => {
  it('say what they stand for', () => {
    const text =
      '/Span<</ActualText <feff5982> >> BDC (x) Tj EMC /Span <</Lang (zh)>> BDC (y) Tj EMC';
    expect(spansOf(drawing(text))).toEqual([['如', null]]);
    expect(spansOf(drawing('BT (Ada) Tj ET'))).toEqual([]);
  });
});

describe('an unknown letter', () => {
  const steps = (): Step[] => [
    begin,
    { str: '林' },
    end,
    { str: '小' },
    { type: 'beginMarkedContent', tag: 'P' },
    begin,
    { str: '\u0000' },
    end,
    { str: '\u0000' },
    end,
  ];
  const read = (drawings: (string | null)[][]) => {
    const own = steps();
    withSpokenText(own, drawings);
    return own.flatMap(({ str }) => str ?? []);
  };

  it('is what its span says', () => {
    expect(read([['林', '如'], ['A']])).toEqual(['林', '小', '如', '\u0000']);
  });

  it('stays where no drawing has as many spans, or two have', () => {
    const unknown = ['林', '小', '\u0000', '\u0000'];
    expect(read([['如']])).toEqual(unknown);
    expect(
      read([
        ['林', '如'],
        ['山', '田'],
      ]),
    ).toEqual(unknown);
  });
});
