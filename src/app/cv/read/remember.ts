/** Longer texts are rare and seldom come twice. Characters. */
const MAX_KEY = 200;
/** The lines of one long CV, and the words in them. */
const MAX_ENTRIES = 8000;

const memories: Map<string, unknown>[] = [];

/** Everything that was remembered is forgotten: for who changes a weight and asks again. */
export function forget(): void {
  for (const known of memories) known.clear();
}

/**
 * The same function of a text, which answers from memory what it was asked before: putting columns in
 * order asks the same of the same lines hundreds of times. When MAX_ENTRIES texts are remembered all are
 * forgotten, so that a batch of CVs holds no more than one does. What it returns must not be changed.
 */
export function remember<T extends string | number | boolean | object | null>(
  find: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  memories.push(known);
  return (text) => {
    if (text.length > MAX_KEY) return find(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= MAX_ENTRIES) known.clear();
    known.set(text, found);
    return found;
  };
}
