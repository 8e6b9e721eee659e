import { describe, expect, it } from 'vitest';
import { likeness } from './emails.ts';

describe('likeness', () => {
  it.each([
    ['michal_mizrahi@x.example', 'מיכל מזרחי'],
    ['s.peretz@x.example', 'פרץ'],
    ['tarek.hassan@x.example', 'طارق حسن'],
    ['leila.haddad@x.example', 'ليلى حداد'],
  ])('hears in "%s" what "%s" is written with', (account, name) => {
    expect(likeness(account, name)).toBe(1);
  });

  it('hears nothing in another name', () => {
    expect(likeness('office@x.example', 'מיכל מזרחי')).toBe(0);
    expect(likeness('tarek@x.example', 'נועם')).toBe(0);
  });
});
