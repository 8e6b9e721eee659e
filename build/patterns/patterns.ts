/** The regular expressions of a module, and which of them may cost more than their text is long. */
import { analyse } from 'scslre';
import { parseSync, Visitor } from 'vite';

export interface Pattern {
  source: string;
  flags: string;
  /** The file, with the line where it is written out. */
  place: string;
}

/**
 * All patterns that are written out in a TypeScript module, in their order in the text.
 * @throws Error when the text cannot be parsed
 */
export function patternsOf(file: string, text: string): Pattern[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: Pattern[] = [];
  new Visitor({
    Literal(literal) {
      if (!('regex' in literal)) return;
      const line = text.slice(0, literal.start).split('\n').length;
      const { pattern: source, flags } = literal.regex;
      found.push({ source, flags, place: `${file}:${line}` });
    },
  }).visit(program);
  return found;
}

/**
 * The parts of a pattern that can be tried again and again over the same characters; none for a
 * pattern whose cost grows as its text does.
 *
 * Self and Trade: parts can share the same characters in many ways, as in `\s*,?\s*`. Move: a part may
 * begin anywhere within what it takes, so that it is begun at each of its characters, as in `\s+$`;
 * `(?<!\s)\s+$` begins at one. Not seen are two alternatives that share a word within one star, and
 * a part behind several fixed characters, as in `<!--.*?-->`.
 */
export function costlyParts({ source, flags }: Pattern): string[] {
  const { reports } = analyse(
    { source, flags },
    { reportTypes: { Self: true, Trade: true, Move: true } },
  );
  return reports.map((report) =>
    report.type === 'Trade'
      ? `${report.startQuant.raw} with ${report.endQuant.raw}`
      : report.quant.raw,
  );
}
