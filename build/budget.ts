/** Fails the build when it would make people wait for more JavaScript than was agreed. */
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

export interface Budget {
  /** Bytes (gzip) before the first step can be used: the entry, its imports and one language. */
  firstStep: number;
  /** Bytes (gzip) of all chunks but the lazy ones. */
  total: number;
  /** Names of chunks, hashes apart, that load only when somebody asks for what they do. */
  lazy: RegExp[];
}

const WORDS = /virtual:words\/\w+$/;

export function budget(limits: Budget): Plugin {
  return {
    name: 'intake:budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const firstStep = size(chunks, needed(chunks));
      const isLazy = ({ name }: Rolldown.OutputChunk) =>
        limits.lazy.some((pattern) => pattern.test(name));
      const eager = chunks.filter((chunk) => !isLazy(chunk));
      const total = size(
        chunks,
        eager.map(({ fileName }) => fileName),
      );
      this.info(`JavaScript before the first step ${kB(firstStep)}, in total ${kB(total)} (gzip)`);
      if (firstStep > limits.firstStep) {
        this.error(`The first step needs ${kB(firstStep)}, its budget is ${kB(limits.firstStep)}.`);
      }
      if (total > limits.total) {
        this.error(`All chunks have ${kB(total)}, their budget is ${kB(limits.total)}.`);
      }
    },
  };
}

/** The entry with everything that it imports at once, and the largest catalogue of words. */
function needed(chunks: Rolldown.OutputChunk[]): string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const names = new Set<string>();
  const add = (name: string) => {
    const chunk = byName.get(name);
    if (chunk === undefined || names.has(name)) return;
    names.add(name);
    chunk.imports.forEach(add);
  };
  for (const chunk of chunks) if (chunk.isEntry) add(chunk.fileName);
  const languages = chunks.filter((chunk) => WORDS.test(chunk.facadeModuleId ?? ''));
  const largest = languages.sort((a, b) => b.code.length - a.code.length)[0];
  if (largest !== undefined) add(largest.fileName);
  return [...names];
}

function size(chunks: Rolldown.OutputChunk[], names: string[]): number {
  return chunks
    .filter(({ fileName }) => names.includes(fileName))
    .reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

const kB = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
