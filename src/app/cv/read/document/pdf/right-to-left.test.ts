import { describe, expect, it } from 'vitest';
import { signsInOrder } from './right-to-left.ts';

describe('the signs of a line that runs to the left', () => {
  it.each([
    ['السكن 7: شارع الثورة', 'السكن: 7 شارع الثورة'],
    ['هاتف 01188332832:', 'هاتف: 01188332832'],
    ['الإيميل ada@muster.example:', 'الإيميل: ada@muster.example'],
    ['אופה )מ-01/2021 עד כעת(', 'אופה (מ-01/2021 עד כעת)'],
    ['אופה 05.2023( – כיום)', 'אופה (05.2023 – כיום)'],
    ['הנשיא ,28 חיפה 6203184', 'הנשיא 28, חיפה 6203184'],
    ['מגורים:הנשיא ,17 כפר סבא', 'מגורים:הנשיא 17, כפר סבא'],
    ['מ-2021 עד :2024 אופה', 'מ-2021 עד 2024: אופה'],
    ['שנים: 2022  -היום', 'שנים: 2022 - היום'],
    ['נועה כהן אור-', 'נועה כהן-אור '],
  ])('stand where they are read in %j', (text, expected) => {
    expect(signsInOrder(text)).toBe(expected);
    expect(expected).toHaveLength(text.length);
  });

  it.each([
    'هاتف: 01188332832',
    'הנשיא 28, חיפה',
    'אופה 2019 – כיום',
    'כהן אור',
    'אופה (2019 – 2021)',
    'ada@muster.example',
    'א) אופה',
  ])('stay in %j', (text) => {
    expect(signsInOrder(text)).toBe(text);
  });
});
