/** HTML of an ATS as plain text. Parsing runs no script and fetches nothing; it only reads. */

/** Does the text need a sanitiser, or is it plain as it stands? */
export function isHtml(text: string): boolean {
  return /<[a-z!/]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text);
}

const BLOCK_END = /<(?:br|hr|\/(?:p|div|li|h[1-6]|tr|ul|ol|table|blockquote))\b[^>]*>/gi;

/** The words of the HTML, one block a line. */
export function textOf(html: string): string {
  if (!isHtml(html)) return html.trim();
  const parsed = new DOMParser().parseFromString(html.replace(BLOCK_END, '$&\n'), 'text/html');
  for (const unseen of parsed.querySelectorAll('script, style, template, noscript')) {
    unseen.remove();
  }
  return (parsed.body.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
