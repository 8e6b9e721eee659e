/** Tells the language of a text; the rules for it come when the first page is shown. */
import { firstScreen } from '../platform/first-screen.ts';
import { createStore, type ReadableStore, useStore } from '../platform/store.ts';

/**
 * ISO 639-1 of a text's language; null where it is not certain, and before the rules are there. `of` is
 * a text that it belongs to, such as the name of a stage's job: it tells where the text is too short.
 */
export type LanguageOf = (text: string, of?: string | null) => string | null;

const NOT_YET: LanguageOf = () => null;
const store = createStore<LanguageOf>(NOT_YET);

/** Loads the rules ahead of what asks for them: what is drawn with them is not drawn twice. Never rejects. */
export async function loadLanguageRules(): Promise<void> {
  if (store.get() !== NOT_YET) return;
  try {
    const { languageOf } = await import('../../text/language.ts');
    if (store.get() === NOT_YET) store.set(remembered(languageOf));
  } catch {
    // Without network now; the next page asks again.
  }
}

/** Forms ask for the same questions again and again. Texts that are kept. */
const MAX_KEPT = 2000;

function remembered(find: (text: string, of?: string) => string | null): LanguageOf {
  const known = new Map<string, string | null>();
  return (text, of) => {
    const key = of ? `${text}\n${of}` : text;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(text, of ?? '');
    if (known.size >= MAX_KEPT) known.clear();
    known.set(key, found);
    return found;
  };
}

let isComing = false;

/** Asks for the rules as soon as somebody follows: hundreds of texts do, and one of them is enough. */
const following: ReadableStore<LanguageOf> = {
  get: store.get,
  subscribe(listener) {
    if (!isComing && store.get() === NOT_YET) {
      isComing = true;
      void firstScreen.then(loadLanguageRules).finally(() => {
        isComing = false;
      });
    }
    return store.subscribe(listener);
  },
};

/** The function, and then the same with its rules: whoever uses it renders once more. */
export function useLanguageOf(): LanguageOf {
  return useStore(following);
}
