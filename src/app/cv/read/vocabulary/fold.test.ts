import { describe, expect, it } from 'vitest';
import { beginningsOf, fold, squash } from './fold.ts';

describe('fold', () => {
  it('makes ASCII and other letters small alike', () => {
    expect(fold('Ada`s CV')).toBe("ada's cv");
    expect(fold('Ádà`s CV')).toBe("ada's cv");
  });
});

describe('beginningsOf', () => {
  const begins = beginningsOf(['tel', 'cp', 'dateofbirth', '電話'].map(squash));

  it.each(['Tel. 0171', '• Télefon', 'C. P. 28001', 'Date / place of birth', '電 話: 03', 'Te'])(
    'lets %s through',
    (text) => expect(begins(text)).toBe(true),
  );

  it('lets a text through whose letters come late', () => {
    expect(begins('– – – – – – – – – – – – – – Tel')).toBe(true);
  });

  it.each(['Baked 200 rolls a day', 'Terrace', 'Dame Ada'])('knows that %s is none', (text) =>
    expect(begins(text)).toBe(false),
  );
});
