// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isHtml, plainParagraphs, textOfHtml, withoutInlineCode } from './html-text.ts';

test('plain text with signs of comparison is no HTML', () => {
  expect(isHtml('Is 3 < 5 and 7 > 2? R&D')).toBe(false);
  expect(isHtml('Read <b>this</b>')).toBe(true);
  expect(isHtml('R&amp;D')).toBe(true);
});

test('blocks become lines and what is not seen is left out', () => {
  expect(textOfHtml('<p>a  b</p><ul><li>c</li><li>d</li></ul><script>e</script>')).toBe(
    'a b\nc\nd',
  );
  expect(textOfHtml('R&amp;D<br>x')).toBe('R&D\nx');
});

test('plain text keeps its line breaks', () => {
  expect(textOfHtml(' a\n\nb ')).toBe('a\n\nb');
});

test('inline handlers and styles go before the page would report them; words stay', () => {
  expect(
    withoutInlineCode('<b onclick="x()" style=\'y\' title="t">on = 5</b><style>a{}</style>'),
  ).toBe('<b title="t">on = 5</b>');
});

test('paragraphs of plain words need no sanitiser; anything else does', () => {
  expect(plainParagraphs('<p>a\n b</p>\n<p>c</p>')).toBe('a b\n\nc');
  for (const html of ['<p>a <b>b</b></p>', '<p>a &lt;</p>', '<p id="a">b</p>', 'a<p>b</p>']) {
    expect(plainParagraphs(html), html).toBeNull();
  }
});
