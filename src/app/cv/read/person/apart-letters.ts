import { isSpacedOut } from './parse-name.ts';

/** A line of cells → the same, or its cells as words where each is letters set apart: "A D A ⇥ M U S T E R". */
export function apartAsWords(source: string): string {
  const cells = source.split('\t').map((cell) => cell.trim());
  // "陈 ⇥ 明": a gap between the characters of one name.
  if (cells.length < 4 && cells.every((cell) => /^[\u4e00-\u9fff]$/.test(cell)))
    return cells.join('');
  const isApart = (cell: string) => /^(?:[\p{L}'’-]\p{M}* )+\p{L}\p{M}*$/u.test(cell);
  if (cells.length < 2 || !cells.some(isSpacedOut)) return source;
  if (!cells.every((cell) => isApart(cell) || /^\p{L}$/u.test(cell))) return source;
  return cells.map((cell) => cell.replaceAll(' ', '')).join(' ');
}
