import { useLanguageOf } from '../i18n/use-language-of.ts';

interface AtsTextProps {
  children: string;
  /** The language of what it belongs to, for a text that is too short to tell its own. */
  lang?: string | null | undefined;
}

/** What an ATS says, in its own direction and language, as far as that is certain (WCAG 3.1.2). */
export function AtsText({ children, lang }: AtsTextProps) {
  const languageOf = useLanguageOf();
  return <bdi lang={languageOf(children) ?? lang ?? undefined}>{children}</bdi>;
}
