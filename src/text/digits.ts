/** Digits of any script as 0 to 9. */

const DIGIT = /\p{Nd}/u;

/** Unicode keeps the ten digits of a script together, in their order, and some scripts side by side. */
function asciiOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return `${before % 10}`;
}

/** The text with every decimal digit as an ASCII one: "３１" and "٣١" are "31". */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, asciiOf);
}
