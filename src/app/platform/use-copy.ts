import { useState } from 'react';

/** Whether a text was copied, and the way to copy it. */
export function useCopy(text: string): [isCopied: boolean, copy: () => void] {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      // Where a browser does not allow it, what is shown can still be selected.
      () => {},
    );
  return [copied === text, copy];
}
