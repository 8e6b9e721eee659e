/** Numbers that are one to half of the world and another to the other half, such as 45.000. */

/** One sign before three digits: it groups here and divides there. Swedish has a minus of its own. */
const EITHER = /^[-−]?[1-9]\d{0,2}([.,])\d{3}$/;

/** The sign that could be either, or null when the text can be one number only. */
export function signOfEither(text: string): string | null {
  return EITHER.exec(text)?.[1] ?? null;
}

/** A number as it is read back as itself: with one digit more where it could be either. */
export function writeNumber(value: number, format: (value: number) => string): string {
  const text = format(value);
  return Number.isInteger(value) || signOfEither(text) === null ? text : `${text}0`;
}
