// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { sanitise } from './SafeHtml.tsx';

function clean(html: string): string {
  const holder = document.createElement('div');
  holder.append(sanitise(html));
  return holder.innerHTML;
}

test('text, lists, tables and emphasis stay', () => {
  const html =
    '<p>a <b>b</b></p><ul><li>c</li></ul><table><tbody><tr><td>d</td></tr></tbody></table>';
  expect(clean(html)).toBe(html);
});

test('links open apart, without a way back to the form', () => {
  expect(clean('<a href="https://acme.example" target="_self">x</a>')).toBe(
    '<a href="https://acme.example" target="_blank" rel="noopener noreferrer">x</a>',
  );
});

test('an address that is no web, mail or phone address is no link', () => {
  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' java\nscript:x']) {
    expect(clean(`<a href="${href}">x</a>`)).toBe('<a>x</a>');
  }
});

test('nothing that runs, loads, styles or asks stays', () => {
  const hostile = [
    '<script>x</script>',
    '<style>p { display: none }</style>',
    '<img src="x" onerror="x">',
    '<iframe src="https://evil.example">x</iframe>',
    '<object data="x"></object>',
    '<svg><script>x</script></svg>',
    '<math><mtext>x</mtext></math>',
    '<form action="x"><input name="password"><button>Send</button></form>',
    '<template>x</template>',
    '<link rel="stylesheet" href="x">',
    '<meta http-equiv="refresh" content="0">',
    '<video src="x"></video>',
  ];
  for (const html of hostile) expect(clean(`${html}<p>stays</p>`), html).toBe('<p>stays</p>');
});

test('attributes that could style, run, name or hook are taken away', () => {
  const html =
    '<p id="a" class="b" style="color:red" onclick="x" data-path="c" aria-label="d">e</p>';
  expect(clean(html)).toBe('<p>e</p>');
});

test('headings of a description are no headings of the page', () => {
  expect(clean('<h1>a</h1><h3>b <i>c</i></h3>')).toBe(
    '<p><strong>a</strong></p><p><strong>b <i>c</i></strong></p>',
  );
});
