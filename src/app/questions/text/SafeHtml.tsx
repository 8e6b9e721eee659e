import DOMPurify, { type Config } from 'dompurify';
import { useCallback } from 'react';
import { withoutInlineCode } from './html-text.ts';
import styles from './QuestionText.module.css';

const RULES: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: [
    ...['a', 'p', 'div', 'span', 'br', 'hr', 'blockquote', 'pre', 'code'],
    ...['b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'small'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ],
  ALLOWED_ATTR: ['href', 'dir', 'lang', 'colspan', 'rowspan'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:)/i,
  // Beside what is always dropped whole, such as scripts and styles.
  ADD_FORBID_CONTENTS: ['form', 'iframe', 'button', 'select', 'textarea'],
  RETURN_DOM_FRAGMENT: true,
};

const purifier = DOMPurify(window);

/** Links open beside the form, which would otherwise be left, and tell nobody where they were. */
purifier.addHook('afterSanitizeAttributes', (node) => {
  if (node.nodeName !== 'A' || !node.hasAttribute('href')) return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noopener noreferrer');
});

/** The headings of a description are no headings of the page. */
function demoteHeadings(fragment: DocumentFragment): DocumentFragment {
  for (const heading of fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const paragraph = fragment.ownerDocument.createElement('p');
    const strong = fragment.ownerDocument.createElement('strong');
    strong.append(...heading.childNodes);
    paragraph.append(strong);
    heading.replaceWith(paragraph);
  }
  return fragment;
}

/** The harmless part of an ATS's HTML: text, lists, tables and links; no script, style or image. */
export function sanitise(html: string): DocumentFragment {
  return demoteHeadings(purifier.sanitize(withoutInlineCode(html), RULES));
}

/** Shows an ATS's HTML without its dangers. Loads the sanitiser, so it is loaded itself late. */
export default function SafeHtml({ html }: { html: string }) {
  const fill = useCallback(
    (element: HTMLElement | null) => element?.replaceChildren(sanitise(html)),
    [html],
  );
  return <div className={styles.html} dir="auto" ref={fill} />;
}
