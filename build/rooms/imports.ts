/** What a module imports: statically, by type, later, and as a worker or an asset by its URL. */
import { parseSync, Visitor } from 'vite';

export interface Import {
  /** As written, relative ones only. */
  specifier: string;
  /** From one. */
  line: number;
}

interface Literal {
  type: string;
  value?: unknown;
  start: number;
}

/**
 * All relative imports of a TypeScript module, in their order in the text.
 * @throws Error when the text cannot be parsed
 */
export function importsOf(file: string, text: string): Import[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: Literal[] = [];
  const take = (source: Literal | null | undefined) => {
    if (source?.type === 'Literal') found.push(source);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => take(source),
    ExportAllDeclaration: ({ source }) => take(source),
    ExportNamedDeclaration: ({ source }) => take(source),
    ImportExpression: ({ source }) => take(source),
    TSImportType: ({ source }) => take(source),
    NewExpression({ callee, arguments: [first] }) {
      if (callee.type === 'Identifier' && callee.name === 'URL') take(first);
    },
  }).visit(program);
  return found
    .sort((a, b) => a.start - b.start)
    .flatMap(({ value, start }) =>
      typeof value === 'string' && value.startsWith('.')
        ? [{ specifier: value, line: text.slice(0, start).split('\n').length }]
        : [],
    );
}
