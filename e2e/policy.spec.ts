/** What the page may run: nothing but the app's own files, whoever wants it to. */
import { expect, test } from './support/test.ts';

test('a text becomes neither script nor document, and the attempt is told without the text', async ({
  consoleErrors,
  page,
  site,
}) => {
  consoleErrors.allow(/Trusted ?(HTML|Script)|Content Security Policy|TrustedTypePolic/);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const outcomes = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      'a document': () => {
        document.body.innerHTML = '<p>Quillfeather</p>';
      },
      'an address of a script': () => new Worker('/assets/quillfeather.js'),
      'a policy of its own': () =>
        Reflect.get(window, 'trustedTypes').createPolicy('quillfeather', {}),
      'a second policy of ours': () =>
        Reflect.get(window, 'trustedTypes').createPolicy('intake', {}),
    };
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt();
        return `${name} passed`;
      } catch {
        return `${name} was stopped`;
      }
    });
  });
  expect(outcomes.filter((outcome) => outcome.endsWith('passed'))).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(3);
  await expect
    .poll(() => site.output())
    .toMatch(/"directive":"require-trusted-types-for","blocked":"trusted-types-sink"/);
  expect(site.output()).not.toMatch(/quillfeather/i);
});
