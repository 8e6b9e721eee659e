/** Digits of any script as 0 to 9, and signs of full width as those of half. */

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

/** How far the signs of full width stand behind those of ASCII (Unicode block FF00). */
const FULL_WIDTH = 0xfee0;

/** The text with what East Asian keyboards write wide as ASCII: "ｉｖｏ＠" is "ivo@". As long as before. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH),
  );
}
