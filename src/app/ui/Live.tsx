import { type ElementType, type HTMLAttributes, type Ref, useEffect, useState } from 'react';

interface LiveProps extends HTMLAttributes<HTMLElement> {
  /** `div` where nothing else is said. */
  as?: ElementType;
  ref?: Ref<HTMLElement>;
}

/**
 * Words that are read aloud when they come or change (WCAG 4.1.3): the product's only way to say
 * something without moving the focus. What is loading, counts and what is said elsewhere stay out
 * of it.
 *
 * It is `aria-live`, since Orca 43.1 and 48.1 keep silent about a `role="status"` that was empty; and
 * it is filled after it exists, since what comes together with its words is no change to a screen
 * reader.
 */
export function Live({ as: Element = 'div', children, ...rest }: LiveProps) {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsThere(true));
    return () => clearTimeout(timer);
  }, []);
  return (
    <Element {...rest} aria-live="polite">
      {isThere && children}
    </Element>
  );
}
