/** Enough to know a file by, on two lines of a phone. Characters. */
const MAX = 56;
/** Of its end, where its kind stands, and often the number that tells it from another. */
const END = 16;

/**
 * A file's name for a line of text: a long one without its middle. The whole name belongs where it is
 * looked at: in the heading of its preview, and in the `title` of what is shortened.
 */
export function shortName(name: string): string {
  const characters = [...name];
  if (characters.length <= MAX) return name;
  const start = characters.slice(0, MAX - END - 1).join('');
  return `${start.trimEnd()}…${characters.slice(-END).join('').trimStart()}`;
}
