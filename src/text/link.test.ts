import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareLink } from './link.ts';

test.each([
  ['<https://example.com/ivo>', 'https://example.com/ivo'],
  ['🔗 example.com/ivo', 'example.com/ivo'],
  ['https://example.com/ivo&gt;', 'https://example.com/ivo'],
  ['&lt;https://example.com/ivo&gt;', 'https://example.com/ivo'],
  ['https://www.linkedin.com/in/ivo-testm...', 'https://www.linkedin.com/in/ivo-testm...'],
  ['https:// example.com/ivo', 'https://example.com/ivo'],
  ['ttps://example.com/ivo', 'example.com/ivo'],
  ['hxxps://example.com/ivo', 'example.com/ivo'],
  ['https://example.com/?a=1&amp;b=2', 'https://example.com/?a=1&b=2'],
  ['https://example.com/ivo.', 'https://example.com/ivo'],
  ['(https://example.com/ivo)', 'https://example.com/ivo'],
  ['URL: https://example.com/ivo', 'https://example.com/ivo'],
  ['[my page](https://example.com/ivo)', 'https://example.com/ivo'],
  ['https://example.com/Ivo_(baker)', 'https://example.com/Ivo_(baker)'],
  ['\u200Bexample.com/ivo/\n', 'example.com/ivo/'],
  ['see example.com', 'see example.com'],
  ['...', '...'],
  ['LinkedIn: https://example.com/ivo', 'https://example.com/ivo'],
  ['LinkedIn https://example.com/ivo', 'https://example.com/ivo'],
  ['LinkedIn – example.com/ivo', 'example.com/ivo'],
  ['GitHub:example.com/ivo', 'example.com/ivo'],
  ['Mein Profil: example.com/ivo', 'example.com/ivo'],
  ['Check out my profile https://example.com/ivo', 'https://example.com/ivo'],
  ['1. https://example.com/ivo', 'https://example.com/ivo'],
  ['• https://example.com/ivo', 'https://example.com/ivo'],
  ['🔗 https://example.com/ivo', 'https://example.com/ivo'],
  ['example.com/ivo (LinkedIn)', 'example.com/ivo'],
  ['<a href="https://example.com/ivo">my page</a>', 'https://example.com/ivo'],
  ['LinkedIn (https://example.com/ivo)', 'https://example.com/ivo'],
  ['LinkedIn (https://example.com/Ivo_(baker))', 'https://example.com/Ivo_(baker)'],
  ['LinkedIn <https://example.com/ivo>', 'https://example.com/ivo'],
  ['LinkedIn=https://example.com/ivo', 'https://example.com/ivo'],
  ['<https://example.com/ivo|LinkedIn>', 'https://example.com/ivo'],
  ['[LinkedIn|https://example.com/ivo]', 'https://example.com/ivo'],
  ['https://example.com/ivo|LinkedIn', 'https://example.com/ivo'],
  ['=HYPERLINK("https://example.com/ivo","LinkedIn")', 'https://example.com/ivo'],
  ['=HYPERLINK("https://example.com/ivo";"LinkedIn")', 'https://example.com/ivo'],
  ['href="https://example.com/ivo"', 'https://example.com/ivo'],
  ['https://example.com/ivo – portfolio', 'https://example.com/ivo'],
  ['https://example.com/ivo%20', 'https://example.com/ivo'],
  ['https://www.instagram.com/ivo?igsh=abc', 'https://www.instagram.com/ivo'],
  ['a.example/login?next=https://example.com', 'a.example/login?next=https://example.com'],
  ['https://a.example|https://b.example', 'https://a.example|https://b.example'],
  ['(https://a.example) https://b.example', '(https://a.example) https://b.example'],
  ['ｈｔｔｐｓ：／／example.com/ivo', 'https://example.com/ivo'],
  ['https://https://example.com/ivo', 'https://example.com/ivo'],
  ['https:/example.com/ivo', 'example.com/ivo'],
  ['https//example.com/ivo', 'example.com/ivo'],
  ['http:example.com/ivo', 'example.com/ivo'],
  ['//example.com/ivo', 'example.com/ivo'],
  ['https:\\\\example.com\\ivo', 'https://example.com/ivo'],
  ['example.com/ivo?utm_source=share', 'example.com/ivo'],
  ['example.com/ivo?page=2&utm_source=share&fbclid=x#top', 'example.com/ivo?page=2#top'],
  ['example.com/?UTM_Campaign=a&gclid=b', 'example.com/'],
  ['example.com/ivo?id=5&s=20', 'example.com/ivo?id=5&s=20'],
  ['https://example.com/ivo#:~:text=baker', 'https://example.com/ivo'],
  [
    'https://www.linkedin.com/in/ivo/?originalSubdomain=de&trk=public_profile',
    'https://www.linkedin.com/in/ivo/',
  ],
  ['de.linkedin.com/in/ivo?locale=de_DE', 'de.linkedin.com/in/ivo'],
  ['https://m.linkedin.com/in/ivo?trk=x.', 'https://m.linkedin.com/in/ivo'],
  ['https://x.com/ivo?s=21&t=abc', 'https://x.com/ivo'],
  ['https://www.xing.com/profile/Ivo_T?sc_o=mxb_p', 'https://www.xing.com/profile/Ivo_T'],
  [
    'https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.com%2Fivo&usg=x',
    'https://example.com/ivo',
  ],
  ['https://www.google.co.uk/url?q=https://example.com/ivo&sa=D', 'https://example.com/ivo'],
  [
    'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fivo&data=05',
    'https://example.com/ivo',
  ],
  ['https://urldefense.com/v3/__https://example.com/ivo__;!!AbC!x$', 'https://example.com/ivo'],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__example.com_ivo&d=DwM',
    'https://example.com/ivo',
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fivo&h=x', 'https://example.com/ivo'],
  [
    'https://www.linkedin.com/authwall?trk=x&sessionRedirect=https%3A%2F%2Fde.linkedin.com%2Fin%2Fivo%3Ftrk%3Dy',
    'https://de.linkedin.com/in/ivo',
  ],
  [
    'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample%2Ecom%2Fivo&urlhash=x',
    'https://example.com/ivo',
  ],
  [
    'https://example.com/url?q=https://example.org',
    'https://example.com/url?q=https://example.org',
  ],
  ['https://www.google.com/url?q=ivo', 'https://www.google.com/url?q=ivo'],
  ['https://www.google.com/url?q=%E0%A4%A', 'https://www.google.com/url?q=%E0%A4%A'],
  ['https://example.com/my cv', 'https://example.com/my cv'],
  ['https://example.com and https://example.org', 'https://example.com and https://example.org'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['mailto:ivo@example.com', 'mailto:ivo@example.com'],
  ['Ivo: ivo@example.com', 'Ivo: ivo@example.com'],
])('of %j the link %j is left', (text, link) => {
  expect(bareLink(text)).toBe(link);
});

test('taking the wrapping off twice changes nothing more, and never makes a text longer', () => {
  const signs = [
    '<',
    '>',
    '(',
    ')',
    '[',
    '](',
    'url:',
    'https:',
    '//',
    '\\',
    ';',
    '.',
    ' ',
    '"',
    '：',
    '/',
  ];
  const parts = fc.oneof(
    fc.constantFrom(...signs),
    fc.constantFrom('https://example.com/', 'example.com', 'Ivo', 'LinkedIn', '<a href="', '</a>'),
    fc.constantFrom('?utm_source=x', '&gclid=y', '?', '&', '#', '#:~:text=z', 'linkedin.com/in/i'),
    fc.constantFrom('https://www.google.com/url?q=', 'https%3A%2F%2Fexample.com', '%25', '=a'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 9 }), (typed) => {
      const text = typed.join('');
      const once = bareLink(text);
      expect(bareLink(once)).toBe(once);
      expect(once.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});
