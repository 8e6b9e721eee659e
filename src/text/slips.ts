/** Words that are another one but for a slip of the finger: "Germny", "Phillipines", "Isreal". */

/** Short words are each other's slips too easily: Iran and Iraq. Letters. */
const LEAST = 5;
/** Long words are typed with two slips and mean nothing else. Letters. */
const LONG = 9;

/**
 * Is `typed` the word but for one letter that is missing, too many, another one or in its neighbour's
 * place; in long words for two? The first letter is seldom missed. Both folded.
 */
export function isSlipOf(typed: string, word: string): boolean {
  const most = typed.length >= LONG ? 2 : 1;
  if (typed.length < LEAST || typed.charAt(0) !== word.charAt(0)) return false;
  if (Math.abs(typed.length - word.length) > most) return false;
  return slipsBetween(typed, word, most) <= most;
}

/** The fewest slips (Damerau, Levenshtein); anything above `most` once it is more. */
export function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isTurned) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? most + 1;
}
