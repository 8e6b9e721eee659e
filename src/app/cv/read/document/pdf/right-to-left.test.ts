import { describe, expect, it } from 'vitest';
import { signsInOrder } from './right-to-left.ts';

describe('the signs of a line that runs to the left', () => {
  it.each([
    ['السكن 7: شارع الثورة', 'السكن: 7 شارع الثورة'],
    ['هاتف 01188332832:', 'هاتف: 01188332832'],
    ['الإيميل ada@muster.example:', 'الإيميل: ada@muster.example'],
    ['אופה )מ-01/2021 עד כעת(', 'אופה (מ-01/2021 עד כעת)'],
    ['אופה 05.2023( – כיום)', 'אופה (05.2023 – כיום)'],
  ])('stand where they are read in %j', (text, expected) => {
    expect(signsInOrder(text)).toBe(expected);
    expect(expected).toHaveLength(text.length);
  });

  it.each(['هاتف: 01188332832', 'אופה (2019 – 2021)', 'ada@muster.example', 'א) אופה'])(
    'stay in %j',
    (text) => {
      expect(signsInOrder(text)).toBe(text);
    },
  );
});
