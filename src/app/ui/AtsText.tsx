import { useLanguageOf } from '../i18n/use-language-of.ts';

interface AtsTextProps {
  children: string;
  /** The language of what it belongs to, for a text that is too short to tell its own. */
  lang?: string | null | undefined;
  /** What it belongs to, in the ATS's words: a stage's job. It tells where the text is too short. */
  of?: string | null | undefined;
}

/** What an ATS says, in its own direction and language, as far as that is certain (WCAG 3.1.2). */
export function AtsText({ children, lang, of }: AtsTextProps) {
  const languageOf = useLanguageOf();
  return <bdi lang={languageOf(children, of) ?? lang ?? undefined}>{children}</bdi>;
}

interface QuotingProps {
  /** A whole sentence of ours. */
  children: string;
  /** What it quotes, as it stands in it: a job's title, a question. Null where nothing is an ATS's. */
  quote: string | null;
  /** What the quoted belongs to, as for `AtsText`. */
  of?: string | null;
}

/** Our sentence with what an ATS says inside of it, each in its own language (WCAG 3.1.2). */
export function Quoting({ children, quote, of }: QuotingProps) {
  const at = quote === null || quote === '' ? -1 : children.indexOf(quote);
  if (quote === null || at < 0) return children;
  return (
    <>
      {children.slice(0, at)}
      <AtsText of={of}>{quote}</AtsText>
      {children.slice(at + quote.length)}
    </>
  );
}
